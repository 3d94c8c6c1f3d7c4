using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Referrals;

/// <summary>Referrals that are still being written.</summary>
public sealed partial class DraftTable
{
    private readonly TableHeader[] _headers = [new("Draft"), new("Case"), new("To"), new("Asked for"), new("Last saved"), new("Kept until")];

    [Parameter, EditorRequired] public ImmutableArray<DraftLine> Drafts { get; set; } = [];

    // What was approved only waits to be sent.
    private static string LinkTo(DraftLine draft) => draft.Override is DraftOverrideState.Approved
        ? ReferralLinks.Check(draft.Reference)
        : ReferralLinks.To(draft.Reference);
}
