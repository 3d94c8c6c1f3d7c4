using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Audit;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Words;

namespace Partnership.Portal.Audit;

/// <summary>Who opened a record, when first and when last; of a case also what a supervisor lifted.</summary>
public sealed partial class ReadersPage
{
    private readonly TableHeader[] _headers = [new("Who"), new("Organisation"), new("First opened"), new("Last opened")];
    private RecordReaders? _record;
    private ImmutableArray<LiftedInPlace> _lifted = [];
    private ImmutableArray<OrganisationProfile> _partners = [];

    [Parameter] public string Reference { get; set; } = "";

    protected override async Task OnInitializedAsync()
    {
        _record = OrNotThere(await Grains.Ask<IAuditGrain, RecordReaders>(grain => grain.Record(Reference, Aborted)));
        if (_record is null || CaseReference.TryParse(Reference) is not { } reference)
            return;
        var lifted = await Grains.Ask<ICaseGrain, ImmutableArray<LiftedInPlace>>(reference.ToString(), grain => grain.LiftedInPlace(Aborted));
        _lifted = lifted.Succeeded ? lifted.Value : [];
        if (_lifted.Any(each => each.Restriction.Organisation is not null))
            _partners = (await Grains.Ask<IDirectoryGrain, ImmutableArray<OrganisationProfile>>(grain => grain.Partners(Aborted))).Value;
    }

    private string Whom(LiftedInPlace lifted) => lifted.Restriction.Organisation is { } organisation
        ? _partners.FirstOrDefault(partner => partner.Id == organisation)?.Name ?? "a former partner"
        : CaseWords.Person(lifted.Concerned);
}
