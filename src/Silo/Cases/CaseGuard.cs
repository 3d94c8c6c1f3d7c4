using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Text;

namespace Partnership.Silo.Cases;

/// <summary>Who acts on a case, when, and the version at which it stands.</summary>
internal sealed record CaseActor(Caller Caller, int Version, DateTimeOffset Now);

/// <summary>What every command on an opened case has to pass, before its own fields are looked at.</summary>
internal static class CaseGuard
{
    /// <summary>
    /// Out of the caller's sight the case does not exist; what can no longer be done is refused by name; on what has
    /// changed since it was shown, it must be looked at again. <paramref name="seen"/> is null where no form shows the
    /// case.
    /// </summary>
    public static Decision Decide(
        CaseState state, CaseActor actor, int? seen, string? impossible, Func<FieldChecks, FieldChecks> check, Func<IEvent> happened)
    {
        if (!state.IsInSightOf(ReaderScope.Of(actor.Caller)))
            return Decision.Refused([CommonRefusals.Absent]);
        if (impossible is not null)
            return Decision.Refused(impossible);
        if (seen is not null && seen != actor.Version)
            return Decision.Refused(CommonRefusals.ChangedMeanwhile);
        var refusals = check(new FieldChecks()).Refusals;
        return refusals.IsEmpty ? Decision.Of(happened()) : Decision.Refused(refusals);
    }
}
