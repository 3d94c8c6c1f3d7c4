using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Tests.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Organisations;

/// <summary>Somebody leaves: what they did bears their name, what they held waits for a colleague, and nothing reaches them.</summary>
public sealed class FormerMemberTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private static readonly Caller Mo = DemonstrationPeople.DerbyCouncilOfficer;
    private static readonly Caller Manager = DemonstrationPeople.DerbyCouncilManager;
    private static readonly Caller Administrator = DemonstrationPeople.PartnershipAdministrator;

    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task Whoever_left_holds_nothing_new_and_what_they_held_is_listed()
    {
        var reference = await _silo.Send();
        (await _silo.Ask(Mo, reference, grain => grain.Claim(new(CommandId.New(), 1), default))).Refusals.ShouldBeEmpty();
        (await LeftBehind(Manager)).ShouldBeEmpty();
        (await Stands(Mo)).ShouldBeTrue();

        (await Ask<OrganisationRecorded>(Administrator, Mo.Organisation, grain => grain.EndMember(new EndMember(CommandId.New(), Mo.User), default))).Refusals.ShouldBeEmpty();

        (await Stands(Mo)).ShouldBeFalse();
        (await Stands(Mo with { Organisation = Administrator.Organisation })).ShouldBeFalse();
        var line = (await LeftBehind(Manager)).ShouldHaveSingleItem();
        (line.Reference, line.OwnerName).ShouldBe((reference, "Mo Exemplar"));
        (await LeftBehind(DemonstrationPeople.DerbyshireInspector)).ShouldBeEmpty();
        (await _silo.Ask(Manager, reference, grain => grain.Colleagues(default))).Value.ShouldNotContain(each => each.User == Mo.User);
        (await _silo.Ask(Manager, reference, grain => grain.Reassign(new(CommandId.New(), 1, Mo.User), default)))
            .RefusedFor(ReferralRefusals.CannotTakeReferrals).ShouldBeTrue();
        (await _silo.View(Manager, reference)).RecipientOwner!.Name.ShouldBe("Mo Exemplar");
        (await Ask<Readiness>(Administrator, Mo.Organisation, grain => grain.ReadinessOf(Mo.User, default))).Succeeded.ShouldBeFalse();

        (await _silo.Ask(Manager, reference, grain => grain.Reassign(new(CommandId.New(), 1, Manager.User), default))).Refusals.ShouldBeEmpty();
        (await LeftBehind(Manager)).ShouldBeEmpty();
        await Should.ThrowAsync<CallDeniedException>(LeftBehind(DemonstrationPeople.DerbyshireOfficer));
    }

    [Fact]
    public async Task An_administrator_adds_to_their_own_organisation_alone_and_once()
    {
        var glen = DemonstrationPeople.DerbyshireAdministrator;
        var add = new AddMember(CommandId.New(), new Member(default, "New Invented", "Officer", [Role.Practitioner]));

        (await Ask<OrganisationRecorded>(glen, glen.Organisation, grain => grain.AddMember(add, default))).Refusals.ShouldBeEmpty();
        (await Ask<OrganisationRecorded>(glen, glen.Organisation, grain => grain.AddMember(add, default))).Refusals.ShouldBeEmpty();
        (await Ask<OrganisationRecorded>(glen, Mo.Organisation, grain => grain.AddMember(add, default))).RefusedFor(CommonRefusals.NotPermitted).ShouldBeTrue();
        await Should.ThrowAsync<CallDeniedException>(Ask<OrganisationRecorded>(
            DemonstrationPeople.DerbyshireInspector, glen.Organisation, grain => grain.AddMember(add, default)));

        (await Ask<OrganisationMembers>(glen, glen.Organisation, grain => grain.Members(default))).Value!.All.Count(member => member.Name == "New Invented").ShouldBe(1);
        (await _silo.Scalar<long>("select count(*) from member_row where name = 'New Invented' and ended_on is null")).ShouldBe(1);
    }

    private async Task<bool> Stands(Caller person) => (await _silo.Ask<IDirectoryGrain, Outcome<StaffEntry>>(
        Caller.System("test"), "all", grain => grain.Standing(person.Organisation, person.User, default))).Succeeded;

    private async Task<ImmutableArray<ReferralLine>> LeftBehind(Caller caller) =>
        (await _silo.Ask<IReferralListGrain, Outcome<ImmutableArray<ReferralLine>>>(caller, "all", grain => grain.LeftBehind(default))).Value;

    private Task<Outcome<T>> Ask<T>(Caller caller, OrganisationId organisation, Func<IOrganisationGrain, Task<Outcome<T>>> call) =>
        _silo.Ask(caller, organisation.ToString(), call);
}
