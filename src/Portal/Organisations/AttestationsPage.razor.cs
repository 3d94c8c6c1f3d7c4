using Partnership.Contracts.Organisations;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations;

/// <summary>Which organisations have to confirm who works there, for who looks after the partnership.</summary>
public sealed partial class AttestationsPage
{
    private readonly TableHeader[] _headers = [new("Organisation"), new("Due by"), new("Last confirmed"), new("People"), new("Has an administrator")];
    private AttestationList? _list;

    private DateOnly Today => TimeWords.Today(Now);

    protected override async Task OnInitializedAsync() =>
        _list = OrNotThere(await Grains.Ask<IDirectoryGrain, AttestationList>(grain => grain.Attestations(Aborted)));

    private static string Counted(AttestationList list) => list.Overdue switch
    {
        0 => $"None of the {list.All} organisations is late.",
        1 => $"1 of the {list.All} organisations is late.",
        var overdue when overdue > list.Lines.Length => $"{overdue} of the {list.All} organisations are late. These are the {list.Lines.Length} that have been for longest.",
        var overdue => $"{overdue} of the {list.All} organisations are late.",
    };
}
