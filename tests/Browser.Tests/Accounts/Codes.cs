using Partnership.Portal.Accounts.Credentials;

namespace Partnership.Browser.Tests.Accounts;

/// <summary>An authenticator app.</summary>
internal static class Codes
{
    /// <summary>What it shows at this moment, having been told this key.</summary>
    public static string Of(string key, DateTimeOffset now)
    {
        var bits = string.Concat(key.Where(letter => letter != ' ').Select(
            letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        byte[] secret = [.. bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => Convert.ToByte(new string(chunk), 2))];
        return Totp.Code(secret, Totp.StepAt(now));
    }
}
