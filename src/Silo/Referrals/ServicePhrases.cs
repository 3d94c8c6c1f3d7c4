using System.Collections.Immutable;

namespace Partnership.Silo.Referrals;

/// <summary>A partner's services, phrase by phrase, as they wrote them.</summary>
internal static class ServicePhrases
{
    private static readonly char[] Between = [',', ';', '\n', '.'];

    /// <summary>The first phrase in which a word begins so; null when none does.</summary>
    public static string? Naming(string services, IEnumerable<string> beginnings)
    {
        var wanted = beginnings.ToList();
        return Of(services).FirstOrDefault(phrase => wanted.Exists(beginning => Says(phrase, beginning)));
    }

    /// <summary>Whether a word of the text begins so; an ending space asks for the whole word.</summary>
    public static bool Says(string text, string beginning) => Plain(text).Contains(" " + beginning, StringComparison.Ordinal);

    /// <summary>What a sentence asks for: its words of five letters or more that say something.</summary>
    public static ImmutableArray<string> Wanted(string text) =>
        [.. Plain(text).Split(' ').Where(word => word.Length >= 5 && !ServiceWords.Idle.Contains(word)).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Of(string services) =>
        services.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>In lower case, words one space apart, one before the first and one after the last.</summary>
    private static string Plain(string text)
    {
        var letters = string.Concat(text.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' '));
        return $" {string.Join(' ', letters.Split(' ', StringSplitOptions.RemoveEmptyEntries))} ";
    }
}
