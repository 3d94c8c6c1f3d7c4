using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.Extensions;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Components.Moj;
using Partnership.Portal.Words;

namespace Partnership.Portal.Agreements;

/// <summary>The agreements of every partner and those that are being written. The address holds the filter.</summary>
public sealed partial class AllAgreementsPage
{
    /// <summary>From so many days before its date on, a review counts as due.</summary>
    private const int DaysAhead = 30;

    private readonly TableHeader[] _headers = [new("Agreement"), new("Standing"), new("Signatures"), new("Review by"), new("Ends after")];
    private readonly TableHeader[] _outlineHeaders = [new("Agreement"), new("What it is"), new("Last saved")];
    private readonly SubNavigationItem[] _tabs = AgreementTabs.Of(all: true);
    private readonly SelectOption[] _reviews = [new("", "Any date"), new("due", $"Overdue, or within {DaysAhead} days")];
    private readonly SelectOption[] _standings =
        [new("", "Anywhere"), .. Enum.GetValues<AgreementStanding>().Select(standing => new SelectOption(standing.ToString(), WishWords.Of(standing)))];

    private SelectOption[] _parties = [];
    private AgreementFilter _filter = new();
    private AgreementCursor? _after;
    private AgreementList? _list;
    private ImmutableArray<AgreementOutlineLine> _outlines = [];

    [SupplyParameterFromQuery] private string? Standing { get; set; }

    [SupplyParameterFromQuery] private string? Waits { get; set; }

    [SupplyParameterFromQuery] private string? Review { get; set; }

    [SupplyParameterFromQuery(Name = "after")] private string? AfterId { get; set; }

    [SupplyParameterFromQuery(Name = "title")] private string? AfterTitle { get; set; }

    private bool IsNarrowed => _filter != new AgreementFilter();

    private DateOnly Today => TimeWords.Today(Now);

    protected override async Task OnInitializedAsync()
    {
        var partners = (await Grains.Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>(grain => grain.Partners(Aborted))).Value;
        _parties = [new("", "Anybody"), .. partners.OrderBy(partner => partner.Name, StringComparer.Ordinal).Select(partner => new SelectOption(partner.Id.ToString(), partner.Name))];
        // Whatever else the address says filters nothing.
        _filter = new AgreementFilter(
            Enum.GetNames<AgreementStanding>().Contains(Standing, StringComparer.Ordinal) ? Enum.Parse<AgreementStanding>(Standing!) : null,
            OrganisationId.TryParse(Waits) is { } party && partners.Any(partner => partner.Id == party) ? party : null,
            Review is "due" ? Today.AddDays(DaysAhead) : null);
        _after = Guid.TryParse(AfterId, out var id) && AfterTitle is { Length: > 0 } title ? new AgreementCursor(title, new AgreementId(id)) : null;
        _list = (await Grains.Ask<IAgreementListGrain, AgreementList>(grain => grain.All(_filter, _after, Aborted))).Value;
        _outlines = (await Grains.Ask<IAgreementListGrain, ImmutableArray<AgreementOutlineLine>>(grain => grain.Outlines(Aborted))).Value;
    }

    private bool IsOverdue(AgreementLine line) =>
        line.Standing is AgreementStanding.InForce or AgreementStanding.Suspended && line.ReviewBy < Today;

    private string Address(AgreementCursor? after)
    {
        var query = new QueryBuilder();
        if (_filter.Standing is { } standing)
            query.Add("standing", standing.ToString());
        if (_filter.WaitsFor is { } party)
            query.Add("waits", party.ToString());
        if (_filter.ReviewBy is not null)
            query.Add("review", "due");
        if (after is not null)
        {
            query.Add("after", after.Id.ToString());
            query.Add("title", after.Title);
        }

        return AgreementLinks.All + query;
    }
}
