using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Text;

namespace Partnership.Silo.Organisations;

/// <summary>
/// What may happen to an organisation's people and to what it says of itself. Who looks after the partnership does so
/// anywhere, an organisation's own administrator there alone.
/// </summary>
internal static class PeopleDecisions
{
    // Whoever holds one of these reaches beyond the organisation that would give it.
    private static readonly ImmutableArray<Role> Beyond = [Role.PartnershipAdministrator];

    public static Decision Add(OrganisationState state, AddMember command, OrganisationId id, Caller caller)
    {
        if (!Administers(caller, id))
            return Decision.Refused(CommonRefusals.NotPermitted);
        if (state.Profile is null)
            return Decision.Refused(CommonRefusals.NotFound);
        var member = command.Member with
        {
            User = command.Member.User == default ? NewMember.Id(command.Command, id) : command.Member.User,
            Name = command.Member.Name?.Trim() ?? "",
            Roles = [.. command.Member.Roles.OrEmpty().Distinct().Order()],
            EndedOn = null,
        };
        var checks = new FieldChecks()
            .Required(nameof(member.Name), member.Name, 200)
            .Optional(nameof(member.JobTitle), member.JobTitle, 200)
            .Choices(nameof(member.Roles), member.Roles)
            .Require(!member.Roles.Contains(Role.System), nameof(member.Roles), CommonRefusals.NotAChoice)
            .Require(MayGive(caller, member.Roles), nameof(member.Roles), OrganisationRefusals.RoleBeyondOrganisation)
            .Require(
                command.MayShareName || !state.Current.Any(other => string.Equals(other.Name, member.Name, StringComparison.OrdinalIgnoreCase)),
                nameof(member.Name), OrganisationRefusals.NameIsTaken);
        if (!checks.Refusals.IsEmpty)
            return Decision.Refused(checks.Refusals);
        return state.Known(member.User) is null ? Decision.Of(new MemberAdded(member)) : Decision.Nothing;
    }

    public static Decision End(OrganisationState state, EndMember command, OrganisationId id, Caller caller, DateOnly today)
    {
        if (!Administers(caller, id))
            return Decision.Refused(CommonRefusals.NotPermitted);
        if (state.Known(command.User) is not { } member)
            return Decision.Refused(CommonRefusals.NotFound);
        if (member.EndedOn is not null)
            return Decision.Nothing;
        return MayEnd(member, caller) switch
        {
            null => Decision.Of(new MemberEnded(command.User, today)),
            OrganisationRefusals.OwnMembership => Decision.Refused(OrganisationRefusals.OwnMembership, nameof(command.User)),
            var refusal => Decision.Refused(refusal),
        };
    }

    /// <summary>Why this caller, who looks after the organisation, may not end this membership; null when they may.</summary>
    public static string? MayEnd(Member member, Caller caller) =>
        member.User == caller.User ? OrganisationRefusals.OwnMembership
        : MayGive(caller, member.Roles) ? null
        : OrganisationRefusals.RoleBeyondOrganisation;

    public static Decision Change(OrganisationState state, ChangeMember command, OrganisationId id, Caller caller)
    {
        if (!Administers(caller, id))
            return Decision.Refused(CommonRefusals.NotPermitted);
        if (state.Find(command.User) is not { } member)
            return Decision.Refused(CommonRefusals.NotFound);
        if (command.Seen is { } seen && seen != member.Mark())
            return Decision.Refused(CommonRefusals.ChangedMeanwhile, nameof(command.Seen));
        var roles = command.Roles.OrEmpty().Distinct().Order().ToImmutableArray();
        var checks = new FieldChecks()
            .Require(command.User != caller.User, nameof(command.User), OrganisationRefusals.OwnMembership)
            .Optional(nameof(command.JobTitle), command.JobTitle, 200)
            .Choices(nameof(command.Roles), roles)
            .Require(!roles.Contains(Role.System), nameof(command.Roles), CommonRefusals.NotAChoice)
            .Require(
                caller.May(Permission.AdministerPartners) || Beyond.All(role => roles.Contains(role) == member.Roles.Contains(role)),
                nameof(command.Roles), OrganisationRefusals.RoleBeyondOrganisation);
        if (!checks.Refusals.IsEmpty)
            return Decision.Refused(checks.Refusals);

        var changed = new MemberChanged(
            command.User, command.JobTitle, roles, command.Signatory, command.VettedUntil, command.TrainedUntil);
        return Same(changed.Of(member), member) ? Decision.Nothing : Decision.Of(changed);
    }

    public static Decision State(OrganisationState state, StateCapacity command, OrganisationId id, Caller caller)
    {
        if (!Administers(caller, id))
            return Decision.Refused(CommonRefusals.NotPermitted);
        if (state.Profile is not { } profile)
            return Decision.Refused(CommonRefusals.NotFound);
        if (command.Capacity is < 1 or > 100_000)
            return Decision.Refused(OrganisationRefusals.CapacityOutOfRange, nameof(command.Capacity));
        return profile.Capacity == command.Capacity ? Decision.Nothing : Decision.Of(new CapacityStated(command.Capacity));
    }

    /// <summary>The organisation's people by name; null to who does not look after them.</summary>
    public static OrganisationMembers? Members(OrganisationState state, OrganisationId id, Caller caller) =>
        state.Profile is not null && Administers(caller, id)
            ? new OrganisationMembers(ByName(state.Current), ByName(state.Members.Except(state.Current)))
            : null;

    /// <summary>Whether the caller looks after this organisation.</summary>
    public static bool Administers(Caller caller, OrganisationId organisation) =>
        caller.May(Permission.AdministerPartners)
        || (caller.May(Permission.AdministerPeople) && caller.Organisation == organisation);

    /// <summary>Whether the caller may give all of these roles; none of them reaches beyond the organisation unless they look after the partnership.</summary>
    public static bool MayGive(Caller caller, ImmutableArray<Role> roles) => MayGive(caller.Roles, roles);

    /// <summary>The same for whoever holds these roles of their own.</summary>
    public static bool MayGive(ImmutableArray<Role> own, ImmutableArray<Role> roles) =>
        RolePermissions.Allow(own, Permission.AdministerPartners) || !Beyond.Any(roles.Contains);

    private static ImmutableArray<Member> ByName(IEnumerable<Member> members) => [.. members.OrderBy(member => member.Name, StringComparer.Ordinal)];

    // Records compare their arrays by reference.
    private static bool Same(Member left, Member right) =>
        left with { Roles = [] } == right with { Roles = [] } && left.Roles.Order().SequenceEqual(right.Roles.Order());
}
