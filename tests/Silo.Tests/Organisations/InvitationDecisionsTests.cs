using System.Security.Cryptography;
using System.Text.Json;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Security;
using Partnership.Silo.Organisations;

namespace Partnership.Silo.Tests.Organisations;

/// <summary>Who is invited, by whom, and who comes by it.</summary>
public sealed class InvitationDecisionsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);
    private static readonly OrganisationId Id = new(Guid.NewGuid());
    private static readonly UserId Newcomer = new(Guid.NewGuid());
    private static readonly string Secret = Random();
    private static readonly Member Boss = new(new UserId(Guid.NewGuid()), "A boss", "", [Role.OrganisationAdministrator]);
    private static readonly Member Worker = new(new UserId(Guid.NewGuid()), "A worker", "Officer", [Role.Practitioner], VettedUntil: new DateOnly(2027, 1, 1));
    private static readonly IEvent[] Given =
    [
        new OrganisationRegistered(new OrganisationProfile(Id, "A mosque", OrganisationKind.FaithGroup, [], "", null)), new MemberAdded(Boss), new MemberAdded(Worker),
    ];

    private static readonly Caller Own = new(Boss.User, Id, Boss.Roles, "test");
    private static readonly Caller Elsewhere = Of(new OrganisationId(Guid.NewGuid()), Role.OrganisationAdministrator);
    private static readonly Caller Partnership = Of(Elsewhere.Organisation, Role.PartnershipAdministrator);
    private static readonly InviteMember Command =
        new(CommandId.New(), Secret, " Volunteer ", [Role.Supervisor, Role.Practitioner, Role.Supervisor], true, new DateOnly(2028, 1, 1), null);

    private static readonly IEvent[] Invited = [.. Given, .. Decide(Command, Own).Events];

    [Fact]
    public void Invite_Somebody_IsRecordedForSevenDaysAndWithoutTheSecret()
    {
        var invited = Decide(Command, Own).Events.ShouldHaveSingleItem().ShouldBeOfType<MemberInvited>();

        (invited.JobTitle, invited.Signatory, invited.VettedUntil, invited.By).ShouldBe(("Volunteer", true, new DateOnly(2028, 1, 1), Boss.User));
        invited.Roles.ShouldBe([Role.Practitioner, Role.Supervisor]);
        invited.Until.ShouldBe(Now.AddDays(7));
        JsonSerializer.Serialize(invited).ShouldNotContain(Secret);
        State(Invited).Current.Count().ShouldBe(2);
    }

    [Fact]
    public void Accept_ByWhoHasTheLink_MakesThemAMemberOnce()
    {
        var after = State([.. Invited, .. Accept().Events]);

        var member = after.Find(Newcomer)!;
        (member.Name, member.JobTitle, member.Signatory, member.VettedUntil, member.TrainedUntil, member.EndedOn)
            .ShouldBe(("New here", "Volunteer", true, new DateOnly(2028, 1, 1), null, null));
        member.Roles.ShouldBe([Role.Practitioner, Role.Supervisor]);
        Accept(given: [.. Invited, .. Accept().Events]).ShouldBe(Decision.Nothing);
        Code(Accept(user: new UserId(Guid.NewGuid()), given: [.. Invited, .. Accept().Events])).ShouldBe(OrganisationRefusals.InvitationClosed);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7 * 24 * 60)]
    public void Accept_InTime_IsTaken(int minutes) => Accept(minutes: minutes).Events.Length.ShouldBe(2);

    [Fact]
    public void Accept_TooLate_Withdrawn_Unknown_OrWithAnotherSecret_IsRefusedInOneWord()
    {
        var renewed = InvitationDecisions.Renew(State(Invited), new RenewInvitation(CommandId.New(), Command.Command.Value, Random()), Id, Own, Now);
        Decision[] refused =
        [
            Accept(minutes: (7 * 24 * 60) + 1),
            Accept(given: [.. Invited, new InvitationWithdrawn(Command.Command.Value)]),
            Accept(given: Given),
            Accept(secret: Random()),
            Accept(secret: ""),
            Accept(secret: LinkSecret.Hash(Secret)),
            Accept(given: [.. Invited, .. renewed.Events]),
        ];

        foreach (var decision in refused)
            decision.Refusals.ShouldBe([new Refusal("", OrganisationRefusals.InvitationClosed)]);
    }

    [Fact]
    public void Accept_BroughtByAnAdministratorWhoMayInviteNoMore_IsRefusedUntilAnotherRenewsIt()
    {
        IEvent[] left = [.. Invited, new MemberEnded(Boss.User, new DateOnly(2026, 3, 12))];
        IEvent[] demoted = [.. Invited, new MemberChanged(Boss.User, "", [Role.Practitioner], false, null, null)];

        foreach (var given in new[] { left, demoted })
        {
            Code(Accept(given: given)).ShouldBe(OrganisationRefusals.InvitationClosed);
            InvitationSight.Waiting(State(given), Id, Partnership, Now)!.All.ShouldHaveSingleItem().Holds.ShouldBeFalse();
            var secret = Random();
            var renewed = InvitationDecisions.Renew(State(given), new RenewInvitation(CommandId.New(), Command.Command.Value, secret), Id, Partnership, Now);
            Accept(secret: secret, given: [.. given, .. renewed.Events]).Events.Length.ShouldBe(2);
        }
    }

    [Fact]
    public void Accept_ByAMember_IsRefused_AndByAFormerOne_BringsThemBack()
    {
        Code(Accept(user: Worker.User)).ShouldBe(OrganisationRefusals.WorksThereAlready);

        IEvent[] left = [.. Invited, new MemberEnded(Worker.User, new DateOnly(2026, 3, 12))];
        var after = State([.. left, .. Accept(user: Worker.User, given: left).Events]);
        after.Find(Worker.User)!.JobTitle.ShouldBe("Volunteer");
        after.Members.Count(member => member.User == Worker.User).ShouldBe(1);
    }

    [Fact]
    public void Accept_WithoutANameOrAPerson_IsRefused()
    {
        Accept(name: " ").Refusals.ShouldBe([new Refusal("Name", CommonRefusals.Missing)]);
        Accept(name: new string('x', 201)).Refusals.ShouldBe([new Refusal("Name", CommonRefusals.TooLong, "200")]);
        Accept(user: default(UserId)).Refusals.ShouldBe([new Refusal("User", CommonRefusals.Missing)]);
    }

    [Fact]
    public void Invite_AMemberToSignIn_IsForThemAloneAndChangesNothingOfWhatTheyAreTrustedWith()
    {
        var first = Decide(Command with { Member = Worker.User }, Own);
        first.Events.ShouldHaveSingleItem().ShouldBeOfType<MemberInvited>().Roles.ShouldBe([Role.Practitioner]);
        IEvent[] given = [.. Given, .. first.Events];

        Code(Accept(given: given)).ShouldBe(OrganisationRefusals.ForSomebodyElse);
        var accepted = Accept(user: Worker.User, given: given);
        accepted.Events.ShouldHaveSingleItem().ShouldBeOfType<InvitationAccepted>();
        State([.. given, .. accepted.Events]).Find(Worker.User).ShouldBe(Worker);

        var again = Decide(Command with { Command = CommandId.New(), Secret = Random(), Member = Worker.User }, Own, given);
        again.Events.Length.ShouldBe(2);
        InvitationSight.Waiting(State([.. given, .. again.Events]), Id, Own, Now)!.All.ShouldHaveSingleItem().MemberName.ShouldBe("A worker");
        Code(Accept(user: Worker.User, given: [.. given, .. again.Events])).ShouldBe(OrganisationRefusals.InvitationClosed);
    }

    [Fact]
    public void Invite_AMemberWhoLeaves_EndsWithThem()
    {
        IEvent[] given = [.. Given, .. Decide(Command with { Member = Worker.User }, Own).Events, new MemberEnded(Worker.User, new DateOnly(2026, 3, 12))];

        InvitationSight.Waiting(State(given), Id, Own, Now)!.All.ShouldBeEmpty();
        Code(Accept(user: Worker.User, given: given)).ShouldBe(OrganisationRefusals.InvitationClosed);
        Code(Decide(Command with { Member = Worker.User }, Own, given)).ShouldBe(CommonRefusals.NotFound);
    }

    [Fact]
    public void Invite_Oneself_IsRefused() => Code(Decide(Command with { Member = Boss.User }, Own)).ShouldBe(OrganisationRefusals.OwnMembership);

    [Fact]
    public void Everything_InAnotherOrganisation_IsForThePartnershipAndThePortalAlone()
    {
        var callers = Enum.GetValues<Role>().Except([Role.OrganisationAdministrator, Role.PartnershipAdministrator, Role.System])
            .Select(role => Of(Id, role)).Append(Elsewhere);
        foreach (var caller in callers)
        {
            Code(Decide(Command, caller)).ShouldBe(CommonRefusals.NotPermitted);
            Code(InvitationDecisions.Renew(State(Invited), new RenewInvitation(CommandId.New(), Command.Command.Value, Random()), Id, caller, Now)).ShouldBe(CommonRefusals.NotPermitted);
            Code(InvitationDecisions.Withdraw(State(Invited), new WithdrawInvitation(CommandId.New(), Command.Command.Value), Id, caller)).ShouldBe(CommonRefusals.NotPermitted);
            InvitationSight.Waiting(State(Invited), Id, caller, Now).ShouldBeNull();
        }

        Decide(Command, Partnership).Events.ShouldHaveSingleItem();
        Decide(Command, Caller.System("test")).Events.ShouldHaveSingleItem();
    }

    [Fact]
    public void Invite_WithARoleBeyondTheOrganisation_IsForThePartnershipAlone()
    {
        var beyond = Command with { Roles = [Role.PartnershipAdministrator] };
        IEvent[] given = [.. Given, .. Decide(beyond, Partnership).Events];

        Code(Decide(beyond, Own)).ShouldBe(OrganisationRefusals.RoleBeyondOrganisation);
        Code(InvitationDecisions.Renew(State(given), new RenewInvitation(CommandId.New(), Command.Command.Value, Random()), Id, Own, Now))
            .ShouldBe(OrganisationRefusals.RoleBeyondOrganisation);
        Accept(given: given).Events.Length.ShouldBe(2);
        IEvent[] raised = [.. Given, new MemberChanged(Worker.User, "", [Role.PartnershipAdministrator], false, null, null)];
        Code(Decide(Command with { Member = Worker.User }, Own, raised)).ShouldBe(OrganisationRefusals.RoleBeyondOrganisation);
        IEvent[] invitedThenRaised = [.. Given, .. Decide(Command with { Member = Worker.User }, Own).Events, raised[^1]];
        Code(Accept(user: Worker.User, given: invitedThenRaised)).ShouldBe(OrganisationRefusals.InvitationClosed);
    }

    [Fact]
    public void Invite_WithBadFields_NamesThemAll() => Decide(Command with { Secret = "short", JobTitle = new string('x', 201), Roles = [Role.System] }, Own)
        .Refusals.Select(refusal => (refusal.Field, refusal.Code)).ShouldBe(
        [
            ("Secret", CommonRefusals.UnusableText), ("JobTitle", CommonRefusals.TooLong), ("Roles", CommonRefusals.NotAChoice),
        ]);

    [Fact]
    public void Withdraw_OnceMore_RecordsNothing_AndOfWhatWasAccepted_IsRefused()
    {
        var withdraw = new WithdrawInvitation(CommandId.New(), Command.Command.Value);
        var withdrawn = InvitationDecisions.Withdraw(State(Invited), withdraw, Id, Own);

        InvitationDecisions.Withdraw(State([.. Invited, .. withdrawn.Events]), withdraw, Id, Own).ShouldBe(Decision.Nothing);
        Code(InvitationDecisions.Withdraw(State([.. Invited, .. Accept().Events]), withdraw, Id, Own)).ShouldBe(OrganisationRefusals.InvitationClosed);
    }

    [Fact]
    public void To_IsReadByTheSecretAlone()
    {
        var to = InvitationSight.To(State(Invited), Id, Command.Command.Value, Secret, Now)!;

        (to.OrganisationName, to.Invitation.JobTitle, to.Invitation.Holds).ShouldBe(("A mosque", "Volunteer", true));
        InvitationSight.To(State(Invited), Id, Command.Command.Value, Random(), Now).ShouldBeNull();
        InvitationSight.To(State(Invited), Id, Guid.NewGuid(), Secret, Now).ShouldBeNull();
        InvitationSight.To(State([.. Invited, .. Accept().Events]), Id, Command.Command.Value, Secret, Now).ShouldBeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa+")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaé")]
    public void Secret_ThatIsNone_FitsNothing(string? secret)
    {
        LinkSecret.IsOne(secret).ShouldBeFalse();
        LinkSecret.Fits(secret, LinkSecret.Hash(secret ?? "")).ShouldBeFalse();
    }

    private static Decision Decide(InviteMember command, Caller caller, params IEvent[] given) =>
        InvitationDecisions.Invite(State(given is [] ? Given : given), command, Id, caller, Now);

    private static Decision Accept(UserId? user = null, string? secret = null, string name = " New here ", int minutes = 1, IEvent[]? given = null) => InvitationDecisions.Accept(
        State(given ?? Invited), new AcceptInvitation(CommandId.New(), Command.Command.Value, secret ?? Secret, user ?? Newcomer, name), Now.AddMinutes(minutes));

    private static OrganisationState State(IEvent[] events) => events.Aggregate(OrganisationState.Definition.Initial, OrganisationState.Definition.Apply);

    private static Caller Of(OrganisationId organisation, Role role) => new(new UserId(Guid.NewGuid()), organisation, [role], "test");

    private static string Random() => System.Buffers.Text.Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    private static string Code(Decision decision) => decision.Refusals.ShouldHaveSingleItem().Code;
}
