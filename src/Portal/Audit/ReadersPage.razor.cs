using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Audit;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Audit;

/// <summary>Who opened a record, when first and when last.</summary>
public sealed partial class ReadersPage
{
    private readonly TableHeader[] _headers = [new("Who"), new("Organisation"), new("First opened"), new("Last opened")];
    private RecordReaders? _record;

    [Parameter] public string Reference { get; set; } = "";

    protected override async Task OnInitializedAsync() =>
        _record = OrNotThere(await Grains.Ask<IAuditGrain, RecordReaders>(grain => grain.Record(Reference, Aborted)));
}
