using System.Net.Mail;

namespace Partnership.Contracts.Kernel;

/// <summary>What is an e-mail address.</summary>
public static class MailAddresses
{
    /// <summary>The most characters of an address.</summary>
    public const int Longest = 254;

    /// <summary>One bare address: no display name, no list, no line break that could start another header.</summary>
    public static bool IsOne(string text) =>
        text.Length <= Longest
        && MailAddress.TryCreate(text, out var address)
        && string.Equals(address.Address, text, StringComparison.Ordinal)
        && !text.Any(char.IsControl);
}
