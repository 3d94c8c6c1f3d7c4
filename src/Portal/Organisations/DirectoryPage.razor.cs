using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations;

/// <summary>
/// Who the partners are, and which of them does something somewhere. The address holds the search, so that it can be sent
/// to a colleague.
/// </summary>
public sealed partial class DirectoryPage
{
    private const int NamedAreas = 3;
    private const int PageSize = 50;

    private readonly TableHeader[] _headers = [new("Partner"), new("Kind"), new("Services"), new("Helps in")];
    private PartnerSearch _search = new("", null);
    private IReadOnlyList<OrganisationProfile> _found = [];
    private List<OrganisationProfile> _shown = [];
    private SelectOption[] _kinds = [];
    private SelectOption[] _districts = [];
    private int _page = 1;
    private int _pages = 1;
    private bool _mayRegister;

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    [SupplyParameterFromQuery] private string? Find { get; set; }

    [SupplyParameterFromQuery] private string? Kind { get; set; }

    [SupplyParameterFromQuery] private string? Area { get; set; }

    [SupplyParameterFromQuery] private string? Page { get; set; }

    private string Counted => _found.Count switch
    {
        0 => "No partner matches. Try fewer words, any kind or any area.",
        1 => "1 partner",
        var count when _pages > 1 => $"{count} partners, {((_page - 1) * PageSize) + 1} to {((_page - 1) * PageSize) + _shown.Count} shown",
        var count => $"{count} partners",
    };

    protected override async Task OnInitializedAsync()
    {
        _mayRegister = SessionCaller.Of((await Authentication).User)!.May(Permission.AdministerPartners);
        var partners = (await Grains.Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>(grain => grain.Partners(Aborted))).Value;
        var areas = ProfileForm.Districts(partners);
        _kinds =
        [
            new("", "Any kind"),
            .. partners.Select(partner => partner.Kind).Distinct().Order().Select(kind => new SelectOption(kind.ToString(), CaseWords.Of(kind))),
        ];
        _districts = [new("", "Any area"), .. areas.Select(area => new SelectOption(area.Code, area.Name))];
        // Whatever else the address says filters nothing.
        _search = new PartnerSearch(
            Find ?? "", PartnerSearch.KindOf(Kind), areas.FirstOrDefault(area => string.Equals(area.Code, Area, StringComparison.Ordinal)));
        _found = _search.Among(partners);
        _pages = Math.Max(1, (_found.Count + PageSize - 1) / PageSize);
        _page = int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, _pages) : 1;
        _shown = [.. _found.Skip((_page - 1) * PageSize).Take(PageSize)];
    }

    private string Address(int page) => OrganisationLinks.Directory + _search.Query(page);

    /// <summary>Named where they are few; else how many.</summary>
    private static string AreasOf(OrganisationProfile partner) => partner.Areas.Length switch
    {
        0 => "Everywhere",
        <= NamedAreas => string.Join(", ", partner.Areas.Select(area => area.Name).Order(StringComparer.Ordinal)),
        var count => $"{count} areas",
    };
}
