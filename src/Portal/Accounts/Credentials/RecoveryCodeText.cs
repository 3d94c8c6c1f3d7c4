using System.Security.Cryptography;
using System.Text;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>
/// How a recovery code looks: sixteen letters and digits in groups of four, which are 80 bits, so that a plain hash
/// cannot be turned back. Letters that are taken for digits are not in it, and are read as those when typed.
/// </summary>
internal static class RecoveryCodeText
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 16;
    private const int Group = 4;

    public static string Make() => string.Join('-', RandomNumberGenerator.GetItems<char>(Alphabet, Length).Chunk(Group).Select(group => new string(group)));

    /// <summary>The hash under which a code is kept; null when what was typed cannot be one.</summary>
    public static byte[]? HashOf(string typed)
    {
        var code = new string([.. typed.Where(letter => !char.IsWhiteSpace(letter) && letter != '-').Select(Read)]);
        return code.Length == Length && code.All(Alphabet.Contains) ? SHA256.HashData(Encoding.ASCII.GetBytes(code)) : null;
    }

    private static char Read(char typed) => char.ToLowerInvariant(typed) switch
    {
        'o' => '0',
        'i' or 'l' => '1',
        var letter => letter,
    };
}
