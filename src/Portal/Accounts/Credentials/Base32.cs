using System.Text;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>Bytes as letters and digits that are told apart on paper (RFC 4648, section 6), without padding.</summary>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Bits = 5;

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder((bytes.Length * 8 + Bits - 1) / Bits);
        var (held, count) = (0, 0);
        foreach (var each in bytes)
        {
            (held, count) = (held << 8 | each, count + 8);
            for (; count >= Bits; count -= Bits)
                text.Append(Alphabet[held >> (count - Bits) & 31]);
            held &= (1 << count) - 1;
        }

        if (count > 0)
            text.Append(Alphabet[held << (Bits - count) & 31]);
        return text.ToString();
    }
}
