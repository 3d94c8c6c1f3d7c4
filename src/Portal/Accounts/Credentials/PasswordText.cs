using System.Globalization;
using System.Text;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>Passwords as they are measured, hashed and compared, whatever keyboard they were typed on.</summary>
internal static class PasswordText
{
    /// <summary>
    /// The one form of a password: composed (NFC), so that an é is the same from every keyboard. Halves of characters and
    /// codes that stand for none, which no keyboard makes and which cannot be composed, are replaced.
    /// </summary>
    public static string Of(string typed)
    {
        var whole = new StringBuilder(typed.Length);
        foreach (var rune in typed.EnumerateRunes())
            whole.Append((rune.Value & 0xfffe) == 0xfffe ? Rune.ReplacementChar.ToString() : rune.ToString());
        return whole.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>How many characters a person would count.</summary>
    public static int Length(string password) => new StringInfo(password).LengthInTextElements;

    /// <summary>
    /// For comparing with words: small letters without accents, and the usual stand-ins for letters ("p0l1ce") as the
    /// letter that they stand for. As long as the text; what is no letter or digit becomes a space.
    /// </summary>
    public static string Folded(string text) => new([.. text.Select(Fold)]);

    private static char Fold(char letter) => letter switch
    {
        '0' => 'o',
        '1' or '!' or '|' or 'l' or 'L' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ when !char.IsLetterOrDigit(letter) => ' ',
        _ => char.ToLowerInvariant(Plain(letter)),
    };

    private static char Plain(char letter) =>
        letter < '\u0080' || char.IsSurrogate(letter) ? letter : letter.ToString().Normalize(NormalizationForm.FormD)[0];
}
