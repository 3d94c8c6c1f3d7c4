using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals;

/// <summary>Who cannot be asked, and why.</summary>
public sealed partial class NotPossible
{
    [Parameter, EditorRequired] public ImmutableArray<PossibleRecipient> Recipients { get; set; } = [];

    private IReadOnlyList<(string Why, IReadOnlyList<PossibleRecipient> Partners)> Groups =>
    [
        .. Recipients.Where(possible => possible.WhyNot is not null)
            .GroupBy(PartnerWords.WhyNot, StringComparer.Ordinal)
            .OrderBy(group => group.Count())
            .Select(group => (char.ToUpperInvariant(group.Key[0]) + group.Key[1..], (IReadOnlyList<PossibleRecipient>)[.. group])),
    ];
}
