using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals.Compose;

/// <summary>Which partner it goes to: the suggested ones with what speaks for them, then the others.</summary>
public sealed partial class RecipientChoices
{
    private IReadOnlyList<PossibleRecipient> _matching = [];
    private IReadOnlyList<PossibleRecipient> _shown = [];

    /// <summary>In the order in which they are offered.</summary>
    [Parameter, EditorRequired] public ImmutableArray<PossibleRecipient> Recipients { get; set; } = [];

    [Parameter, EditorRequired] public RecipientFilter Filter { get; set; } = null!;

    [Parameter, EditorRequired] public string Value { get; set; } = "";

    [Parameter] public string? Error { get; set; }

    /// <summary>The page without a filter.</summary>
    [Parameter, EditorRequired] public string Path { get; set; } = "";

    private IEnumerable<(string? Title, IReadOnlyList<PossibleRecipient> Partners)> Groups
    {
        get
        {
            var (suggested, others) = (_shown.Where(each => each.IsSuggested).ToList(), _shown.Where(each => !each.IsSuggested).ToList());
            return suggested.Count is 0 || others.Count is 0
                ? [(suggested.Count > 0 ? "Suggested" : null, _shown)]
                : [("Suggested", suggested), ("Others who can be asked", others)];
        }
    }

    protected override void OnParametersSet()
    {
        _matching = [.. Recipients.Where(Filter.Matches)];
        IEnumerable<PossibleRecipient> first = Filter.All ? _matching : _matching.Take(RecipientFilter.Shown);
        // The one that is chosen stays to be seen, whatever the filter leaves.
        _shown = [.. Recipients.Where(each => first.Contains(each) || IsChosen(each))];
    }

    private bool IsChosen(PossibleRecipient possible) => string.Equals(possible.Partner.Id.ToString(), Value, StringComparison.Ordinal);

    // Two lines: what they do, and what speaks for them here. What they do is not said twice.
    private static string About(PossibleRecipient possible)
    {
        var services = possible.Partner.Services.Trim();
        var fits = possible.Fits.Select(fit => string.Equals(fit.Detail, services, StringComparison.Ordinal) ? fit with { Detail = "" } : fit);
        return $"{CaseWords.Of(possible.Partner.Kind)}{(services.Length > 0 ? $": {services}" : "")}\n{string.Join(". ", fits.Select(PartnerWords.Of))}";
    }
}
