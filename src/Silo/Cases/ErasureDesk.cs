using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Cases;

/// <summary>Erases people of a case, and tells what was drawn from it.</summary>
internal sealed class ErasureDesk(IGrainFactory grains, DrawnReferrals drawn, CallerSeal callers, TimeProvider time)
{
    public async Task<Outcome<ErasureReach>> Reach(string key, CancellationToken ct)
    {
        var reader = ReaderScope.Of(callers.Current()!);
        var people = await grains.GetGrain<ICaseGrain>(key).RecordedPeople(ct);
        if (!people.Succeeded)
            return people.Refusals;
        var reference = people.Value.Reference;
        return new ErasureReach(
            people.Value, await drawn.Sent(reference, reader, ct), await drawn.Drafts(reference, reader, time.GetUtcNow(), ct));
    }

    public async Task<Outcome<ErasedAnswer>> Erase(string key, ErasePerson command, CancellationToken ct)
    {
        var erased = await grains.GetGrain<ICaseGrain>(key).ErasePerson(command, ct);
        if (erased.Succeeded)
            await Tell(erased.Value);
        return erased;
    }

    // What fails here, for whatever reason, the outbox does: the message was written with the event.
    private async Task Tell(ErasedAnswer erased)
    {
        try
        {
            await drawn.Tell(new PersonToForget(erased.Reference, erased.Person, erased.At), CancellationToken.None);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // They are erased all the same, and who asked must not be told otherwise.
        }
    }
}
