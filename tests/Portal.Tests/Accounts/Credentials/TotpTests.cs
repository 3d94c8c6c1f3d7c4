using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Partnership.Portal.Accounts.Credentials;
using Partnership.TestCommon.Data;

namespace Partnership.Portal.Tests.Accounts.Credentials;

public sealed class TotpTests
{
    private const string Vectors = "vectors/rfc6238_totp.json";

    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_111_111_111);

    // RFC 6238, appendix B, of each hash the first and the last; RFC 4226, appendix D, the first and the last.
    [Theory]
    [InlineData("SHA1", 20, 59L, 8, "94287082")]
    [InlineData("SHA1", 20, 20_000_000_000L, 8, "65353130")]
    [InlineData("SHA256", 32, 59L, 8, "46119246")]
    [InlineData("SHA256", 32, 20_000_000_000L, 8, "77737706")]
    [InlineData("SHA512", 64, 59L, 8, "90693936")]
    [InlineData("SHA512", 64, 20_000_000_000L, 8, "47863826")]
    [InlineData("SHA1", 20, 0L, 6, "755224")]
    [InlineData("SHA1", 20, 270L, 6, "520489")]
    public void Published_codes_come_out(string hash, int length, long seconds, int digits, string code)
    {
        var secret = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("1234567890", 7))[..length]);
        Totp.Code(secret, seconds / Totp.Period, new HashAlgorithmName(hash), digits).ShouldBe(code);
    }

    [SharedDataFact(Vectors)]
    public void Every_code_of_appendix_B_comes_out()
    {
        var vectors = JsonSerializer.Deserialize<JsonElement[]>(File.ReadAllBytes(SharedData.Path(Vectors)!))!;
        vectors.Length.ShouldBe(18);
        foreach (var vector in vectors)
        {
            vector.GetProperty("period").GetInt32().ShouldBe(Totp.Period);
            Totp.Code(
                Encoding.ASCII.GetBytes(vector.GetProperty("secret_ascii").GetString()!), vector.GetProperty("time").GetInt64() / Totp.Period,
                new HashAlgorithmName(vector.GetProperty("alg").GetString()!), vector.GetProperty("digits").GetInt32())
                .ShouldBe(vector.GetProperty("totp").GetString());
        }
    }

    [Theory]
    [InlineData(-61, false)]
    [InlineData(-31, true)]
    [InlineData(0, true)]
    [InlineData(29, true)]
    [InlineData(58, true)]
    [InlineData(59, false)]
    public void A_code_of_the_step_before_and_of_the_step_after_counts_and_no_other(int seconds, bool counts)
    {
        // 1,111,111,111 is the first second but one of its step.
        var code = Totp.Code(Secret, Totp.StepAt(Now.AddSeconds(seconds)));
        Totp.StepOf(Secret, code, Now, lastUsed: 0).HasValue.ShouldBe(counts);
    }

    [Fact]
    public void A_code_counts_once_and_none_from_before_it_counts_after_it()
    {
        var step = Totp.StepAt(Now);
        Totp.StepOf(Secret, Totp.Code(Secret, step), Now, lastUsed: step - 1).ShouldBe(step);
        Totp.StepOf(Secret, Totp.Code(Secret, step), Now, lastUsed: step).ShouldBeNull();
        Totp.StepOf(Secret, Totp.Code(Secret, step - 1), Now, lastUsed: step).ShouldBeNull();
        Totp.StepOf(Secret, Totp.Code(Secret, step + 1), Now, lastUsed: step).ShouldBe(step + 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("05047")]
    [InlineData("0504711")]
    [InlineData("abcdef")]
    [InlineData("-50471")]
    [InlineData("０５０４７１")]
    public void What_is_no_code_counts_for_nothing(string typed) => Totp.StepOf(Secret, typed, Now, 0).ShouldBeNull();

    [Fact]
    public void Spaces_between_the_digits_do_no_harm()
    {
        var code = Totp.Code(Secret, Totp.StepAt(Now));
        Totp.StepOf(Secret, $" {code[..3]} {code[3..]}\t", Now, 0).ShouldBe(Totp.StepAt(Now));
    }

    [Fact]
    public void Codes_are_always_six_digits()
    {
        for (var step = 0; step < 5_000; step++)
            Totp.Code(Secret, step).ShouldMatch("^[0-9]{6}$", step.ToString(CultureInfo.InvariantCulture));
    }

    // RFC 4648, section 10.
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    [InlineData("12345678901234567890", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")]
    public void Bytes_as_letters(string bytes, string letters) => Base32.Of(Encoding.ASCII.GetBytes(bytes)).ShouldBe(letters);

    [Fact]
    public void The_address_names_the_partnership_and_the_account()
    {
        AuthenticatorAddress.Of("East Midlands: A&B", "sam+1@people.example", "GEZDGNBV").ShouldBe(
            "otpauth://totp/Partnership%20East%20Midlands%20%20A%26B:sam%2B1%40people.example?secret=GEZDGNBV&issuer=Partnership%20East%20Midlands%20%20A%26B&algorithm=SHA1&digits=6&period=30");
        AuthenticatorAddress.Grouped("GEZDGNBVGY").ShouldBe("GEZD GNBV GY");
    }
}
