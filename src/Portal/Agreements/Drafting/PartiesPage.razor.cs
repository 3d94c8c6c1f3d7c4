using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Organisations;
using Partnership.Portal.Words;

namespace Partnership.Portal.Agreements.Drafting;

/// <summary>Step 2: the parties, found among however many partners. Looking for more keeps who is ticked.</summary>
public sealed partial class PartiesPage
{
    private const int MostShown = 50;

    private IReadOnlyCollection<string> _ticked = [];
    private List<OrganisationProfile> _chosen = [];
    private List<OrganisationProfile> _found = [];
    private SelectOption[] _kinds = [];
    private PartnerSearch _search = new("", null);

    [SupplyParameterFromQuery] private string? Find { get; set; }

    [SupplyParameterFromQuery] private string? Kind { get; set; }

    private string Heading => _chosen.Count switch { 0 => "Parties", 1 => "1 party so far", var count => $"{count} parties so far" };

    private string FoundHeading => _search.IsNarrowed
        ? _found.Count == 1 ? "1 further partner matches" : $"{_found.Count} further partners match"
        : _found.Count == 1 ? "1 further partner" : $"{_found.Count} further partners";

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Written is null)
            return;
        _search = IsPost ? new(Form["find"], PartnerSearch.KindOf(Form["kind"])) : new(Find ?? "", PartnerSearch.KindOf(Kind));
        _kinds =
        [
            new("", "Any kind"),
            .. Partners.Values.Select(partner => partner.Kind).Distinct().Order().Select(kind => new SelectOption(kind.ToString(), CaseWords.Of(kind))),
        ];
        var typed = Ticked();
        var parties = IsTyped ? typed : Written.Outline.Parties;
        // Whoever is saved stays in sight, so that they can be ticked again.
        _chosen = [.. ByName(Written.Outline.Parties.Union(typed))];
        _ticked = [.. parties.Select(party => party.ToString())];
        _found = [.. _search.Among(Partners.Values.Where(partner => !_chosen.Contains(partner)))];
    }

    // A form that was sent, or brought back after signing in.
    private bool IsTyped => Form.Names.Any();

    private Task Submit() => Written is not { } it ? Task.CompletedTask : Form["do"] switch
    {
        "find" => Keep(it.Outline with { Parties = Ticked() }, AgreementLinks.DraftParties(it.Id) + _search.Query()),
        "all" => Keep(it.Outline with { Parties = [.. Ticked().Union(_found.Select(partner => partner.Id))] }, AgreementLinks.DraftParties(it.Id) + _search.Query()),
        _ => Keep(it.Outline with { Parties = Ticked() }, AgreementLinks.DraftTerms(it.Id)),
    };

    private ImmutableArray<OrganisationId> Ticked() =>
        [.. Form.All("Parties").Select(OrganisationId.TryParse).OfType<OrganisationId>().Where(Partners.ContainsKey).Distinct()];

    private IEnumerable<OrganisationProfile> ByName(IEnumerable<OrganisationId> parties) => parties
        .Where(Partners.ContainsKey).Select(party => Partners[party]).OrderBy(partner => partner.Name, StringComparer.Ordinal);
}
