using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals;

/// <summary>Who cannot be asked, and why.</summary>
public sealed partial class NotPossible
{
    /// <summary>How many are named of each group before the rest is folded up.</summary>
    private const int Named = 8;

    [Parameter, EditorRequired] public ImmutableArray<PossibleRecipient> Recipients { get; set; } = [];

    private string Summary => Recipients.Count(possible => possible.WhyNot is not null) switch
    {
        1 => "A partner who cannot be asked, and why",
        var count => $"{count} partners who cannot be asked, and why",
    };

    private IReadOnlyList<(string Why, IReadOnlyList<PossibleRecipient> Partners)> Groups =>
    [
        .. Recipients.Where(possible => possible.WhyNot is not null)
            .GroupBy(PartnerWords.WhyNot, StringComparer.Ordinal)
            .OrderBy(group => group.Count())
            .Select(group => (char.ToUpperInvariant(group.Key[0]) + group.Key[1..], (IReadOnlyList<PossibleRecipient>)[.. group])),
    ];
}
