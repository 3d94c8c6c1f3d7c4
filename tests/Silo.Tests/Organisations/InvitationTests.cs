using System.Security.Cryptography;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Organisations;

/// <summary>Invitations through the grain: what is stored of them, and who gets in.</summary>
public sealed class InvitationTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private static readonly Caller Glen = DemonstrationPeople.DerbyshireAdministrator;
    private static readonly Caller Portal = Caller.System("test");

    private readonly TestSilo _silo = fixture.Silo;
    private readonly string _secret = System.Buffers.Text.Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    [Fact]
    public async Task Somebody_invited_is_a_member_once_they_accept_and_their_secret_is_stored_nowhere()
    {
        var invitation = await Invited();
        var newcomer = new UserId(Guid.NewGuid());
        (await To(invitation)).Value!.OrganisationName.ShouldBe("Derbyshire Constabulary");
        (await All()).ShouldContain(each => each.Id == invitation && each.Holds);

        (await Accept(invitation, newcomer)).Refusals.ShouldBeEmpty();
        (await Accept(invitation, newcomer)).Refusals.ShouldBeEmpty();

        (await _silo.Scalar<long>("select count(*) from member_row where user_id = $1 and ended_on is null", newcomer.Value)).ShouldBe(1);
        (await _silo.Scalar<string>("select roles from member_row where user_id = $1", newcomer.Value)).ShouldBe("Practitioner");
        (await _silo.Scalar<long>("select count(*) from journal where data like '%' || $1 || '%' or answer like '%' || $1 || '%'", _secret)).ShouldBe(0);
        (await To(invitation)).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
        (await All()).ShouldNotContain(each => each.Id == invitation);
    }

    [Fact]
    public async Task Of_two_who_accept_at_once_one_gets_in()
    {
        var invitation = await Invited();

        var both = await Task.WhenAll(Accept(invitation, new UserId(Guid.NewGuid())), Accept(invitation, new UserId(Guid.NewGuid())));

        both.Count(each => each.Succeeded).ShouldBe(1);
        both.Single(each => !each.Succeeded).RefusedFor(OrganisationRefusals.InvitationClosed).ShouldBeTrue();
    }

    [Fact]
    public async Task Somebody_comes_back_to_where_they_worked_before()
    {
        var returning = new UserId(Guid.NewGuid());
        (await Accept(await Invited(), returning)).Refusals.ShouldBeEmpty();
        (await _silo.Ask<IOrganisationGrain, Outcome<OrganisationRecorded>>(
            Glen, Glen.Organisation.ToString(), grain => grain.EndMember(new EndMember(CommandId.New(), returning), default))).Refusals.ShouldBeEmpty();
        (await Stands(returning)).ShouldBeFalse();

        (await Accept(await Invited(), returning)).Refusals.ShouldBeEmpty();

        (await Stands(returning)).ShouldBeTrue();
    }

    [Fact]
    public async Task Only_the_portal_reads_by_secret_and_accepts()
    {
        var invitation = await Invited();

        await Should.ThrowAsync<CallDeniedException>(_silo.Ask<IOrganisationGrain, Outcome<InvitedTo>>(
            Glen, Glen.Organisation.ToString(), grain => grain.InvitedTo(invitation, _secret, default)));
        await Should.ThrowAsync<CallDeniedException>(_silo.Ask<IOrganisationGrain, Outcome<OrganisationRecorded>>(
            Glen, Glen.Organisation.ToString(), grain => grain.Accept(new AcceptInvitation(CommandId.New(), invitation, _secret, Glen.User, "Glen"), default)));
        await Should.ThrowAsync<CallDeniedException>(Ask(DemonstrationPeople.DerbyshireInspector, Command()));
        (await Ask(DemonstrationPeople.DerbyshireAdministrator with { Organisation = DemonstrationPeople.DerbyCouncilOfficer.Organisation }, Command()))
            .RefusedFor(CommonRefusals.NotPermitted).ShouldBeTrue();
    }

    private InviteMember Command() => new(CommandId.New(), _secret, "Officer", [Role.Practitioner], false, null, null);

    private async Task<Guid> Invited()
    {
        var command = Command();
        (await Ask(Glen, command)).Value!.Invitation.ShouldBe((await Ask(Glen, command)).Value!.Invitation);
        return command.Command.Value;
    }

    private Task<Outcome<InvitationRecorded>> Ask(Caller caller, InviteMember command) =>
        _silo.Ask<IOrganisationGrain, Outcome<InvitationRecorded>>(caller, Glen.Organisation.ToString(), grain => grain.Invite(command, default));

    private async Task<IEnumerable<Invitation>> All() => (await _silo.Ask<IOrganisationGrain, Outcome<OrganisationInvitations>>(
        Glen, Glen.Organisation.ToString(), grain => grain.Invitations(default))).Value!.All;

    private Task<Outcome<InvitedTo>> To(Guid invitation) => _silo.Ask<IOrganisationGrain, Outcome<InvitedTo>>(
        Portal, Glen.Organisation.ToString(), grain => grain.InvitedTo(invitation, _secret, default));

    private Task<Outcome<OrganisationRecorded>> Accept(Guid invitation, UserId user) => _silo.Ask<IOrganisationGrain, Outcome<OrganisationRecorded>>(
        Portal, Glen.Organisation.ToString(), grain => grain.Accept(new AcceptInvitation(CommandId.New(), invitation, _secret, user, "Newly Invented"), default));

    private async Task<bool> Stands(UserId user) => (await _silo.Ask<IDirectoryGrain, Outcome<StaffEntry>>(
        Portal, "all", grain => grain.Standing(Glen.Organisation, user, default))).Succeeded;
}
