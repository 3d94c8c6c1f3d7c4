using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Cases;

/// <summary>Who of the lead may set and lift restrictions, and who set each of the case's.</summary>
internal sealed record StandInFacts(ImmutableArray<UserId> Officers, ImmutableDictionary<Guid, UserId> SetBy);

/// <summary>
/// A restriction or conflict may concern the only data protection officer, who then cannot lift it, or anything else of a
/// case that is closed to them. Then, and only then, a supervisor who did not declare it lifts it in their place.
/// </summary>
internal static class StandInDecisions
{
    public static Decision Lift(CaseState state, LiftRestriction command, StandInFacts facts, CaseActor actor) => CaseGuard.Decide(
        state, actor, null,
        WhyNot(state, command.Restriction, facts, actor.Caller.User),
        checks => checks.Required(nameof(command.Why), command.Why, 500),
        () => new RestrictionLifted(command.Restriction, command.Why.Trim(), InPlaceOfOfficer: true));

    /// <summary>Which restrictions this supervisor may lift so.</summary>
    public static ImmutableArray<Guid> Liftable(CaseState state, StandInFacts facts, UserId supervisor) =>
        [.. state.Restrictions.Select(each => each.Id).Where(id => WhyNot(state, id, facts, supervisor) is null)];

    private static string? WhyNot(CaseState state, Guid id, StandInFacts facts, UserId supervisor)
    {
        if (RestrictionDecisions.Find(state, id) is not { } restriction)
            return CaseRefusals.NoSuchRestriction;
        if (restriction.Person == supervisor)
            return CaseRefusals.OwnRestriction;
        if (facts.Officers.Except(Barred.By(state.Restrictions)).Any(officer => officer != restriction.Person))
            return CaseRefusals.OfficerCanLift;
        // Who set it is on record for every restriction; if it were not, nobody could be told to have not.
        return !facts.SetBy.TryGetValue(id, out var setBy) || setBy == supervisor ? CaseRefusals.OwnDeclaration : null;
    }
}
