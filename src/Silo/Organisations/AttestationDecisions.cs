using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Text;

namespace Partnership.Silo.Organisations;

/// <summary>Who says who works at an organisation, and when it is time.</summary>
internal static class AttestationDecisions
{
    /// <summary>The quarter begins on the day on which an organisation is registered, and not when its profile changes.</summary>
    public static Decision Begun(OrganisationState state, Decision registered, DateOnly today) =>
        state.Profile is null && !registered.Events.IsEmpty
            ? registered with { Events = registered.Events.Add(new AttestationBegun(today)) }
            : registered;

    public static Decision Attest(OrganisationState state, AttestStaff command, OrganisationId id, Caller caller, DateOnly today)
    {
        if (!PeopleDecisions.Administers(caller, id))
            return Decision.Refused(CommonRefusals.NotPermitted);
        if (state.Profile is null)
            return Decision.Refused(CommonRefusals.NotFound);
        if (command.Seen != new OrganisationMembers([.. state.Current]).Mark())
            return Decision.Refused(CommonRefusals.ChangedMeanwhile, nameof(command.Seen));
        var (left, toChange) = (Members(state, command.Left), Members(state, command.ToChange));
        var checks = left
            .Aggregate(
                new FieldChecks(),
                (found, member) => PeopleDecisions.MayEnd(member, caller) is { } refusal
                    ? found.Require(false, $"{nameof(command.Left)}.{member.User}", refusal)
                    : found.Require(!toChange.Contains(member), $"{nameof(command.Left)}.{member.User}", OrganisationRefusals.LeftAndToChange))
            .Require(command.Confirmed, nameof(command.Confirmed), OrganisationRefusals.NotConfirmed);
        if (!checks.Refusals.IsEmpty)
            return Decision.Refused(checks.Refusals);
        return Decision.Of(
        [
            .. left.Select(member => (IEvent)new MemberEnded(member.User, today)),
            new StaffAttested(
                caller.User, [.. state.Current.Except(left).Select(member => member.User)], [.. toChange.Select(member => member.User)], today),
        ]);
    }

    /// <summary>
    /// A day came that is told of. Of an organisation that an earlier release registered nobody knows when that was: its
    /// quarter begins now.
    /// </summary>
    public static Decision Came(OrganisationState state, DateTimeOffset now, DateOnly today) => state switch
    {
        { Profile: null } => Decision.Nothing,
        { Attested.DueOn: null } => Decision.Of(new AttestationBegun(today)),
        { Attested.DueOn: { } due } => AttestationDeadlines.Ahead(state.Attested).Where(mark => AttestationDeadlines.At(due, mark) <= now)
            .Select(mark => (AttestationMark?)mark).Max() is { } reached
                ? Decision.Of(new AttestationNear(due, reached))
                : Decision.Nothing,
    };

    /// <summary>When it is due; null to who does not look after the organisation.</summary>
    public static AttestationView? View(OrganisationState state, OrganisationId id, Caller caller) =>
        state.Profile is not null && PeopleDecisions.Administers(caller, id)
            ? new AttestationView(
                state.Attested.DueOn, state.Attested.Last?.On,
                state.Attested.Last is { } last ? state.Known(last.By)?.Name ?? "" : "", state.Attested.ToChange)
            : null;

    // Whoever is named and does not work there is nobody of whom anything could be said.
    private static ImmutableArray<Member> Members(OrganisationState state, ImmutableArray<UserId> users) =>
        [.. users.OrEmpty().Distinct().Select(state.Find).OfType<Member>()];
}
