using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Referrals;

/// <summary>Lines of the list of referrals.</summary>
public sealed partial class ReferralTable
{
    [Parameter, EditorRequired] public ImmutableArray<ReferralLine> Lines { get; set; } = [];

    [Parameter, EditorRequired] public bool Received { get; set; }

    [Parameter, EditorRequired] public DateTimeOffset Now { get; set; }

    private TableHeader[] Headers =>
        [new("Referral"), new("Time left, or sent"), new("Asked for"), new(Received ? "From" : "To"), new("Status and risk"), new("Worked on by")];
}
