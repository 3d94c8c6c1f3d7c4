using System.Collections.Immutable;
using Partnership.Contracts.Cases;

namespace Partnership.Silo.Referrals;

/// <summary>
/// Every recipient reads the summary before they answer, so it should name nobody. Warns when it holds the person's
/// name, address, postcode or contact; it does not refuse, since a street's name may be a common word.
/// </summary>
internal static class SummaryCheck
{
    public static ImmutableArray<string> Warnings(string summary, CaseView @case)
    {
        // The last nine digits are the same with 0 and with +44 before them.
        var digits = Digits(@case.SafeContact.Value);
        digits = digits.Length > 9 ? digits[^9..] : digits;
        return
        [
            .. Found("name", Words(@case.Subject.Name).Any(word => HasWord(summary, word))),
            .. Found("address", AddressLines(@case.Address)
                .Any(line => line.Length > 3 && summary.Contains(line, StringComparison.OrdinalIgnoreCase))),
            .. Found("postcode", Squeezed(@case.Address.Postcode) is { Length: > 4 } postcode
                && Squeezed(summary).Contains(postcode, StringComparison.OrdinalIgnoreCase)),
            .. Found("contact", digits.Length > 5 ? Digits(summary).Contains(digits, StringComparison.Ordinal)
                : @case.SafeContact.Value.Length > 3 && summary.Contains(@case.SafeContact.Value, StringComparison.OrdinalIgnoreCase)),
        ];
    }

    private static string[] Found(string what, bool found) => found ? [what] : [];

    // The ward and the district are told to every recipient anyway.
    private static IEnumerable<string> AddressLines(HomeAddress address) => address.Lines
        .Split(['\n', ','], StringSplitOptions.TrimEntries)
        .Except([address.Ward, address.District.Name], StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Words(string name) =>
        name.Split([' ', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2);

    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0;
             at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
                return true;
        }

        return false;
    }

    private static string Squeezed(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
