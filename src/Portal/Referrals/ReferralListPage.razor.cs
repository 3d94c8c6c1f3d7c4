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
        _tabs =
        [
            new("Received", ReferralLinks.List(), _side is "received"),
            new("Sent", ReferralLinks.List("sent"), _side is "sent"),
            new("Drafts", ReferralLinks.List("drafts"), _side is "drafts"),
        ];
        if (ReferralSearch.Read(Find) is { } found)
        {
            Navigation.NavigateTo(ReferralLinks.Referral(found));
            return;
        }

        if (!string.IsNullOrWhiteSpace(Find))
            Errors = FormErrors.None.And("find", ReferralSearch.WhyNot(Find));
        if (_side is "drafts")
            _drafts = (await Grains.Ask<IReferralListGrain, Waiting>(grain => grain.Waiting(Aborted))).Value?.Drafts;
        else
            await List();
    }

    private async Task List()
    {
        var partners = (await Grains.Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>(grain => grain.Partners(Aborted))).Value;
        _state = ReferralListState.Read(HttpContext!.Request.Query, ReferralChoices.Of(partners.OrEmpty()));
        _page = (await Grains.Ask<IReferralListGrain, ReferralPage>(
            grain => grain.List(_state.Query.Filter, _state.Query.After, Aborted))).Value;
    }
}
