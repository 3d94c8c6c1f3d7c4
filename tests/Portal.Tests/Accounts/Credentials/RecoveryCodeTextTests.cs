using Partnership.Portal.Accounts.Credentials;

namespace Partnership.Portal.Tests.Accounts.Credentials;

public sealed class RecoveryCodeTextTests
{
    [Fact]
    public void A_code_is_sixteen_letters_and_digits_in_groups_of_four_and_never_the_same()
    {
        var codes = Enumerable.Range(0, 1_000).Select(_ => RecoveryCodeText.Make()).ToList();
        foreach (var code in codes)
            code.ShouldMatch("^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}$");
        codes.Distinct(StringComparer.Ordinal).Count().ShouldBe(1_000);
    }

    [Theory]
    [InlineData("0123-4567-89ab-cdef")]
    [InlineData("0123456789ABCDEF")]
    [InlineData(" O123 4567 89ab cdef ")]
    [InlineData("oi23-4567-89AB-CDEF")]
    [InlineData("0L23-4567-89ab-cdef")]
    public void However_it_is_typed_it_is_the_same_code(string typed) =>
        RecoveryCodeText.HashOf(typed).ShouldBe(RecoveryCodeText.HashOf("0123-4567-89ab-cdef"));

    [Theory]
    [InlineData("")]
    [InlineData("0123-4567-89ab-cde")]
    [InlineData("0123-4567-89ab-cdeff")]
    [InlineData("0123-4567-89ab-cdeu")]
    [InlineData("０１２３４５６７８９ａｂｃｄｅｆ")]
    [InlineData("<script>alert(1)")]
    public void What_cannot_be_a_code_is_looked_for_nowhere(string typed) => RecoveryCodeText.HashOf(typed).ShouldBeNull();
}
