using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations;

/// <summary>Who the partners are. The address holds the filter, so that it can be sent to a colleague.</summary>
public sealed partial class DirectoryPage
{
    private const int NamedAreas = 3;

    private readonly TableHeader[] _headers = [new("Partner"), new("Kind"), new("Services"), new("Helps in")];
    private IReadOnlyList<OrganisationProfile> _shown = [];
    private SelectOption[] _kinds = [];
    private SelectOption[] _districts = [];
    private OrganisationKind? _kind;
    private Area? _area;

    [SupplyParameterFromQuery] private string? Kind { get; set; }

    [SupplyParameterFromQuery] private string? Area { get; set; }

    private string Found => _shown.Count switch
    {
        0 => "No partner of this kind helps there.",
        1 => "1 partner",
        var count => $"{count} partners",
    };

    protected override async Task OnInitializedAsync()
    {
        var partners = (await Grains.Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>(grain => grain.Partners(Aborted))).Value;
        var areas = partners.SelectMany(partner => partner.Areas)
            .DistinctBy(area => area.Code, StringComparer.Ordinal).OrderBy(area => area.Name, StringComparer.Ordinal).ToList();
        _kinds =
        [
            new("", "Any kind"),
            .. partners.Select(partner => partner.Kind).Distinct().Order().Select(kind => new SelectOption(kind.ToString(), CaseWords.Of(kind))),
        ];
        _districts = [new("", "Any area"), .. areas.Select(area => new SelectOption(area.Code, area.Name))];
        // Whatever else the address says filters nothing.
        _kind = Enum.GetNames<OrganisationKind>().Contains(Kind, StringComparer.Ordinal) ? Enum.Parse<OrganisationKind>(Kind!) : null;
        _area = areas.FirstOrDefault(area => string.Equals(area.Code, Area, StringComparison.Ordinal));
        _shown =
        [
            .. partners.Where(partner => (_kind is null || partner.Kind == _kind) && (_area is null || partner.Serves(_area)))
                .OrderBy(partner => partner.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Named where they are few; else how many.</summary>
    private static string AreasOf(OrganisationProfile partner) => partner.Areas.Length switch
    {
        0 => "Everywhere",
        <= NamedAreas => string.Join(", ", partner.Areas.Select(area => area.Name).Order(StringComparer.Ordinal)),
        var count => $"{count} areas",
    };
}
