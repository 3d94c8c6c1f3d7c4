using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals;

/// <summary>Who cannot be asked, and why.</summary>
public sealed partial class NotPossible
{
    [Parameter, EditorRequired] public ImmutableArray<PossibleRecipient> Recipients { get; set; } = [];

    private ImmutableArray<PossibleRecipient> Impossible => [.. Recipients.Where(possible => possible.WhyNot is not null)];
}
