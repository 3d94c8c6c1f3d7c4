using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Security;
using Partnership.Silo.Kernel.Text;

namespace Partnership.Silo.Organisations;

/// <summary>Who may be invited, by whom, and who may accept.</summary>
internal static class InvitationDecisions
{
    public static Decision Invite(OrganisationState state, InviteMember command, OrganisationId id, Caller caller, DateTimeOffset now)
    {
        if (!PeopleDecisions.Administers(caller, id))
            return Decision.Refused(CommonRefusals.NotPermitted);
        if (state.Profile is null)
            return Decision.Refused(CommonRefusals.NotFound);
        var member = command.Member is { } user ? state.Find(user) : null;
        if (command.Member is not null && member is null)
            return Decision.Refused(CommonRefusals.NotFound);
        if (command.Member == caller.User)
            return Decision.Refused(OrganisationRefusals.OwnMembership, nameof(command.Member));
        var invited = new MemberInvited(
            command.Command.Value, LinkSecret.Hash(command.Secret ?? ""), command.Member, member?.JobTitle ?? command.JobTitle?.Trim() ?? "",
            member?.Roles ?? [.. command.Roles.OrEmpty().Distinct().Order()], member?.Signatory ?? command.Signatory,
            member is null ? command.VettedUntil : member.VettedUntil, member is null ? command.TrainedUntil : member.TrainedUntil,
            caller.User, now + Invitation.Lasts);
        var checks = new FieldChecks()
            .Require(LinkSecret.IsOne(command.Secret), nameof(command.Secret), CommonRefusals.UnusableText)
            .Optional(nameof(command.JobTitle), invited.JobTitle, 200)
            .Choices(nameof(command.Roles), invited.Roles)
            .Require(!invited.Roles.Contains(Role.System), nameof(command.Roles), CommonRefusals.NotAChoice)
            .Require(PeopleDecisions.MayGive(caller, invited.Roles), nameof(command.Roles), OrganisationRefusals.RoleBeyondOrganisation);
        return checks.Refusals.IsEmpty ? Decision.Of([.. Earlier(state, command.Member), invited]) : Decision.Refused(checks.Refusals);
    }

    public static Decision Renew(OrganisationState state, RenewInvitation command, OrganisationId id, Caller caller, DateTimeOffset now)
    {
        if (!PeopleDecisions.Administers(caller, id))
            return Decision.Refused(CommonRefusals.NotPermitted);
        if (Waiting(state, command.Invitation) is not { } sent)
            return Decision.Refused(OrganisationRefusals.InvitationClosed);
        if (!LinkSecret.IsOne(command.Secret))
            return Decision.Refused(CommonRefusals.UnusableText, nameof(command.Secret));
        // Whoever renews it answers for it from then on.
        return PeopleDecisions.MayGive(caller, InvitationSight.Roles(state, sent))
            ? Decision.Of(new InvitationRenewed(command.Invitation, LinkSecret.Hash(command.Secret), caller.User, now + Invitation.Lasts))
            : Decision.Refused(OrganisationRefusals.RoleBeyondOrganisation);
    }

    public static Decision Withdraw(OrganisationState state, WithdrawInvitation command, OrganisationId id, Caller caller)
    {
        if (!PeopleDecisions.Administers(caller, id))
            return Decision.Refused(CommonRefusals.NotPermitted);
        return state.Invitations.FirstOrDefault(sent => sent.Invited.Invitation == command.Invitation) switch
        {
            { Withdrawn: true } => Decision.Nothing,
            { Waits: true } => Decision.Of(new InvitationWithdrawn(command.Invitation)),
            _ => Decision.Refused(OrganisationRefusals.InvitationClosed),
        };
    }

    public static Decision Accept(OrganisationState state, AcceptInvitation command, DateTimeOffset now)
    {
        // A second click, or a page that was reloaded: it is theirs already.
        if (InvitationSight.With(state, command.Invitation, command.Secret) is { AcceptedBy: { } by } && by == command.User)
            return Decision.Nothing;
        if (InvitationSight.Open(state, command.Invitation, command.Secret, now) is not { } sent)
            return Decision.Refused(OrganisationRefusals.InvitationClosed);
        if (command.User == default)
            return Decision.Refused(CommonRefusals.Missing, nameof(command.User));
        var accepted = new InvitationAccepted(command.Invitation, command.User);
        if (sent.Invited.Member is { } member)
            return member == command.User ? Decision.Of(accepted) : Decision.Refused(OrganisationRefusals.ForSomebodyElse);
        if (state.Find(command.User) is not null)
            return Decision.Refused(OrganisationRefusals.WorksThereAlready);
        var name = command.Name?.Trim() ?? "";
        var checks = new FieldChecks().Required(nameof(command.Name), name, 200);
        return checks.Refusals.IsEmpty
            ? Decision.Of(accepted, new MemberAdded(Member(sent.Invited, command.User, name)))
            : Decision.Refused(checks.Refusals);
    }

    private static Member Member(MemberInvited invited, UserId user, string name) =>
        new(user, name, invited.JobTitle, invited.Roles, invited.Signatory, invited.VettedUntil, invited.TrainedUntil);

    // One member has one link: an earlier one stops working.
    private static IEnumerable<InvitationWithdrawn> Earlier(OrganisationState state, UserId? member) => member is null
        ? []
        : state.Invitations.Where(sent => sent.Waits && sent.Invited.Member == member).Select(sent => new InvitationWithdrawn(sent.Invited.Invitation));

    private static SentInvitation? Waiting(OrganisationState state, Guid invitation) =>
        state.Invitations.FirstOrDefault(sent => sent.Waits && sent.Invited.Invitation == invitation);
}
