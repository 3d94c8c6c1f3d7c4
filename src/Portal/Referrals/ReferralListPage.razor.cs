using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Components.Moj;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals;

/// <summary>Referrals received, sent, and still being written; found by their reference or by a filter.</summary>
public sealed partial class ReferralListPage
{
    private SubNavigationItem[] _tabs = [];
    private ReferralListState? _state;
    private ReferralPage? _page;
    private ImmutableArray<DraftLine>? _drafts;
    private string _side = "received";

    [SupplyParameterFromQuery] private string? Side { get; set; }

    [SupplyParameterFromQuery] private string? Find { get; set; }

    /// <summary>What a search that finds nothing leaves as it is.</summary>
    private IEnumerable<(string Name, string Value)> Kept => (_side is "drafts" ? _state?.Query.OfDrafts : _state?.Query.OfFirstPage) ?? [];

    private string Ignored => string.Join(", ", _state!.Ignored.Select(name => name switch
    {
        "side" => "received or sent",
        "status" => "where it stands",
        "urgency" => "how urgent",
        "owner" => "worked on by",
        "area" => "the district",
        "after" => "which page",
        _ => $"the {name}",
    }));

    protected override async Task OnInitializedAsync()
    {
        _side = Side is "sent" or "drafts" ? Side : "received";
        if (ReferralSearch.Read(Find) is { } found)
        {
            Navigation.NavigateTo(ReferralLinks.Referral(found));
            return;
        }

        if (!string.IsNullOrWhiteSpace(Find))
            Errors = FormErrors.None.And("find", ReferralSearch.WhyNot(Find));
        await Read();
        if (_side is "drafts")
            _drafts = (await Grains.Ask<IReferralListGrain, ImmutableArray<DraftLine>>(grain => grain.Drafts(Aborted))).Value;
        else
            _page = (await Grains.Ask<IReferralListGrain, ReferralPage>(grain => grain.List(_state!.Query.Filter, _state.Query.After, Aborted))).Value;
    }

    private async Task Read()
    {
        var partners = (await Grains.Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>(grain => grain.Partners(Aborted))).Value;
        var occurring = _side is "drafts" ? null : (await Grains.Ask<IReferralListGrain, ReferralOccurrences>(grain => grain.Occurring(Aborted))).Value;
        _state = ReferralListState.Read(HttpContext!.Request.Query, ReferralChoices.Of(partners.OrEmpty(), occurring));
        var query = _state.Query with { After = null };
        _tabs =
        [
            new("Received", (query with { Received = true }).Address, _side is "received"),
            new("Sent", (query with { Received = false }).Address, _side is "sent"),
            new("Drafts", query.DraftsAddress, _side is "drafts"),
        ];
    }
}
