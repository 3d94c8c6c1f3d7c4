using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Components.Moj;

namespace Partnership.Portal.Referrals;

/// <summary>Referrals received, sent, and still being written.</summary>
public sealed partial class ReferralListPage
{
    private readonly TableHeader[] _draftHeaders = [new("Draft"), new("Case"), new("Last saved"), new("Kept until")];
    private SubNavigationItem[] _tabs = [];
    private ReferralPage? _page;
    private ImmutableArray<DraftLine>? _drafts;
    private bool _received;

    [SupplyParameterFromQuery] private string? Side { get; set; }

    [SupplyParameterFromQuery] private string? After { get; set; }

    private TableHeader[] Headers =>
        [new("Referral"), new("Time left, or sent"), new("Asked for"), new(_received ? "From" : "To"), new("Risk"), new("Status"), new("Worked on by")];

    protected override async Task OnInitializedAsync()
    {
        var side = Side is "sent" or "drafts" ? Side : "received";
        _received = side is "received";
        _tabs =
        [
            new("Received", ReferralLinks.List(), _received),
            new("Sent", ReferralLinks.List("sent"), side is "sent"),
            new("Drafts", ReferralLinks.List("drafts"), side is "drafts"),
        ];
        if (side is "drafts")
            _drafts = (await Grains.Ask<IReferralListGrain, Waiting>(grain => grain.Waiting(Aborted))).Value?.Drafts;
        else
            _page = (await Grains.Ask<IReferralListGrain, ReferralPage>(
                grain => grain.List(_received, ReferralReference.TryParse(After), Aborted))).Value;
    }
}
