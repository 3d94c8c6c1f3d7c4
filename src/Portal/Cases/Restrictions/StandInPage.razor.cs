using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases.Restrictions;

/// <summary>Ends a restriction or a conflict where no data protection officer can.</summary>
public sealed partial class StandInPage
{
    private ImmutableArray<Guid> _liftable = [];
    private Restriction? _limit;
    private string _who = "";

    [Parameter] public string Restriction { get; set; } = "";

    private Guid Id => Guid.TryParse(Restriction, out var id) ? id : Guid.Empty;

    private protected override async Task Prepare(CaseView @case)
    {
        _liftable = await Liftable(@case);
        _limit = @case.Restrictions.FirstOrDefault(each => each.Id == Id);
        if (_limit is not null)
            _who = _limit.Organisation is { } organisation ? Name(organisation) : CaseWords.Person((await People([_limit.Person!.Value])).Values.FirstOrDefault());
    }

    private protected override bool IsPossible(CaseView @case) => _liftable.Contains(Id);

    private protected override string? NameOf(string field) => field is "Why" ? "why it is lifted" : null;

    private Task Submit() => Make(grain => grain.LiftInPlace(new LiftRestriction(Form.Command, Id, Form["Why"]), Aborted));
}
