using System.Globalization;

namespace Partnership.Contracts.Kernel;

internal static class Reference
{
    public static string Text(string prefix, int number) => number > 0
        ? prefix + number.ToString(CultureInfo.InvariantCulture)
        : throw new InvalidOperationException("A reference was never given its number.");

    public static int? Number(string prefix, string? text) =>
        text is not null && text.StartsWith(prefix, StringComparison.Ordinal) && text.Length > prefix.Length && text[prefix.Length] != '0'
        && int.TryParse(text.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
