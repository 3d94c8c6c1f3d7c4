using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Sealing;

namespace Partnership.Silo.Cases;

/// <summary>What the journal holds of a case's past: who did what, and when.</summary>
internal sealed class CasePast(IJournal journal, PersonKeys keys, Partners partners)
{
    /// <summary>The history as this person may read it.</summary>
    public async Task<CaseHistory> Of(CaseReference reference, CaseState state, Caller reader, CancellationToken ct)
    {
        var stored = await Events(reference, ct);
        var names = (await partners.People([.. stored.Select(each => each.Actor).Distinct()], ct)).ToDictionary(person => person.User, person => person.Name);
        return new CaseHistory(
            reference, state.Title, CaseSteps.Of(stored, state, reader.User, actor => Name(actor, names)));
    }

    /// <summary>Who could lift restrictions of the case, and who set each.</summary>
    public async Task<StandInFacts> Standing(CaseReference reference, CaseState state, CancellationToken ct) => new(
        state.Lead is { } lead ? await partners.Officers(lead, ct) : [],
        (await Events(reference, ct)).SelectMany(each => Set(each.Event).Select(restriction => (restriction.Id, each.Actor)))
            .ToImmutableDictionary(pair => pair.Id, pair => pair.Actor));

    /// <summary>What a supervisor lifted because no data protection officer could, the latest first.</summary>
    public async Task<ImmutableArray<LiftedInPlace>> Lifted(CaseReference reference, CancellationToken ct)
    {
        var stored = await Events(reference, ct);
        var restrictions = stored.SelectMany(each => Set(each.Event)).ToDictionary(restriction => restriction.Id);
        var names = (await partners.People(
            [.. stored.Select(each => each.Actor), .. restrictions.Values.Select(each => each.Person).OfType<UserId>()], ct)).ToDictionary(person => person.User);
        return
        [
            .. stored.Reverse().Where(each => each.Event is RestrictionLifted { InPlaceOfOfficer: true }).Select(each =>
            {
                var lifted = (RestrictionLifted)each.Event;
                var restriction = restrictions[lifted.Restriction];
                return new LiftedInPlace(
                    restriction, names.GetValueOrDefault(each.Actor), each.RecordedAt, lifted.Why,
                    restriction.Person is { } person ? names.GetValueOrDefault(person) : null);
            }),
        ];
    }

    /// <summary>Of whom something lies sealed under a key that still lives, in the case or in what was drawn from it.</summary>
    public Task<ImmutableArray<PersonOfCase>> Sealed(string reference, CancellationToken ct) => keys.Named(reference, ct);

    private static ImmutableArray<Restriction> Set(IEvent @event) => @event switch
    {
        RestrictionSet set => [set.Restriction],
        ConflictDeclared declared => [declared.Restriction],
        _ => [],
    };

    private Task<IReadOnlyList<StoredEvent>> Events(CaseReference reference, CancellationToken ct) =>
        journal.Read($"{CaseState.Definition.Category}/{reference}", 0, ct);

    // The portal's own clocks act for nobody.
    private static string Name(UserId actor, Dictionary<UserId, string> names) =>
        actor == default ? "" : names.GetValueOrDefault(actor, "A former member of staff");
}
