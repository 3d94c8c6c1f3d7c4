using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases;

/// <summary>A consent line by line, always the same lines; the text is empty where there is nothing to say.</summary>
internal static class ConsentLines
{
    public static IReadOnlyList<(string Key, string Text)> Of(Consent consent, Func<OrganisationId, string> name) =>
    [
        ("What they said", CaseWords.Of(consent.State)),
        ("Taken back on", consent.WithdrawnOn is { } taken ? TimeWords.Date(taken) : ""),
        ("What for", Lines(consent.Purposes.OrEmpty().Order().Select(SharingWords.Of))),
        ("Only these partners", Lines(consent.Recipients.Select(name).Order(StringComparer.Ordinal))),
        ("Only these parts", Lines(consent.Categories.Order().Select(SharingWords.Of))),
        ("Until", consent.ExpiresOn is { } last ? TimeWords.Date(last) : ""),
        ("Who agreed", HasScope(consent) ? WishWords.Of(consent.GivenBy) : ""),
        ("Could decide for themself", HasScope(consent) ? consent.HasCapacity ? "Yes" : "No" : ""),
        ("Asked on", consent.AskedOn is { } day ? TimeWords.Date(day) : ""),
        ("How they were asked", consent.HowAsked),
        ("Wording they were read", consent.WordingVersion),
    ];

    private static bool HasScope(Consent consent) => consent.State is ConsentState.Given or ConsentState.Withdrawn;

    private static string Lines(IEnumerable<string> texts) => string.Join('\n', texts);
}
