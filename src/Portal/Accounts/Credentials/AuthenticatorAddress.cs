namespace Partnership.Portal.Accounts.Credentials;

/// <summary>What an authenticator app reads from the picture, and what a person types who cannot show it one.</summary>
internal static class AuthenticatorAddress
{
    /// <summary>The address in the form that apps have agreed on ("Key URI Format").</summary>
    /// <param name="partnership">Whose codes these are, as the app lists them.</param>
    /// <param name="address">The address that the person signs in with.</param>
    /// <param name="secret">The secret in Base32.</param>
    public static string Of(string partnership, string address, string secret)
    {
        var issuer = Uri.EscapeDataString(Issuer(partnership));
        return $"otpauth://totp/{issuer}:{Uri.EscapeDataString(address)}?secret={secret}&issuer={issuer}&algorithm=SHA1&digits={Totp.Digits}&period={Totp.Period}";
    }

    /// <summary>The secret in groups of four, to be typed.</summary>
    public static string Grouped(string secret) => string.Join(' ', secret.Chunk(4).Select(group => new string(group)));

    // A colon would end the name, in apps that do not unescape it first.
    private static string Issuer(string partnership) =>
        partnership.Length == 0 ? "Partnership" : $"Partnership {partnership.Replace(':', ' ')}";
}
