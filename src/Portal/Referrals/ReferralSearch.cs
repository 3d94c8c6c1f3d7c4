using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Referrals;

/// <summary>What somebody types to find a referral: its reference, as loosely as people write it down.</summary>
internal static class ReferralSearch
{
    /// <summary>"R-2001", "r2001", "R 2001" and "2001" are one referral; null is what is none.</summary>
    public static ReferralReference? Read(string? typed)
    {
        var text = Plain(typed);
        return ReferralReference.TryParse($"R-{Number(text, 'R') ?? text}");
    }

    /// <summary>What to type instead.</summary>
    public static string WhyNot(string typed) => Number(Plain(typed), 'C') is { Length: > 0 } number && number.All(char.IsAsciiDigit)
        ? $"Enter the reference of a referral, such as R-2001. C-{number} is a case: look for it under Cases"
        : "Enter the reference of a referral: the letter R and a number, such as R-2001";

    private static string? Number(string text, char letter) => text.StartsWith(letter) ? text[1..].TrimStart('-', '–') : null;

    private static string Plain(string? typed) =>
        string.Concat((typed ?? "").Where(character => !char.IsWhiteSpace(character) && character is not '#')).ToUpperInvariant();
}
