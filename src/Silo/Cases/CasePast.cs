using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Cases;

/// <summary>What the journal holds of a case's past: who did what, and when.</summary>
internal sealed class CasePast(IJournal journal, Partners partners)
{
    /// <summary>The history as this person may read it.</summary>
    public async Task<CaseHistory> Of(CaseReference reference, CaseState state, Caller reader, CancellationToken ct)
    {
        var stored = await Events(reference, ct);
        var names = (await partners.People([.. stored.Select(each => each.Actor).Distinct()], ct)).ToDictionary(person => person.User, person => person.Name);
        return new CaseHistory(
            reference, state.Title, CaseSteps.Of(stored, state, reader.User, actor => Name(actor, names)));
    }

    private Task<IReadOnlyList<StoredEvent>> Events(CaseReference reference, CancellationToken ct) =>
        journal.Read($"{CaseState.Definition.Category}/{reference}", 0, ct);

    // The portal's own clocks act for nobody.
    private static string Name(UserId actor, Dictionary<UserId, string> names) =>
        actor == default ? "" : names.GetValueOrDefault(actor, "A former member of staff");
}
