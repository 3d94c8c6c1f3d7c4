using System.Collections.Immutable;
using Partnership.Contracts.Absences;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>What somebody left is given to colleagues by their supervisor, and to nobody who could not open it.</summary>
public sealed class HandingOverTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Inspector = DemonstrationPeople.DerbyshireInspector;
    private static readonly Caller Mo = DemonstrationPeople.DerbyCouncilOfficer;
    private static readonly Caller Manager = DemonstrationPeople.DerbyCouncilManager;
    private static readonly DateOnly Today = new(2026, 3, 12);

    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task A_referral_and_a_draft_of_those_who_left_are_handed_over_once()
    {
        var (draft, sent) = (await _silo.Draft(Journey.ToDerby), await _silo.Send());
        (await _silo.Ask(Mo, sent, grain => grain.Claim(new(CommandId.New(), 1), default))).Refusals.ShouldBeEmpty();
        (await Count(Inspector), await Count(Manager)).ShouldBe((0, 0));
        await End(Sam);
        await End(Mo);

        (await Count(Inspector), await Count(Manager)).ShouldBe((1, 1));
        var line = (await LeftDrafts(Inspector)).ShouldHaveSingleItem();
        (line.Reference, line.Author, line.AuthorName, line.Recipient).ShouldBe((draft, Sam.User, "Sam Example", "Derby City Council"));
        (await LeftDrafts(Manager)).ShouldBeEmpty();

        await Refused(Manager, draft, Sam, Manager.User, CommonRefusals.NotFound);
        await Refused(Inspector, draft, Mo, Inspector.User, CommonRefusals.ChangedMeanwhile);
        await Refused(Inspector, draft, Sam, Manager.User, ReferralRefusals.CannotTakeReferrals);
        await Refused(Inspector, draft, Sam, null, CommonRefusals.Missing);
        await Refused(Manager, sent, Sam, Manager.User, CommonRefusals.ChangedMeanwhile);
        await Refused(Manager, sent, Mo, Inspector.User, ReferralRefusals.CannotTakeReferrals);
        await Refused(Manager, sent, Mo, null, CommonRefusals.Missing);
        await Refused(DemonstrationPeople.LeicesterCouncilOfficer with { Roles = [Role.Supervisor] }, sent, Mo, Manager.User, CommonRefusals.NotFound);
        await Should.ThrowAsync<CallDeniedException>(() => HandOver(Manager with { Roles = [Role.Practitioner] }, sent, Mo, Manager.User));

        var commands = (Draft: CommandId.New(), Sent: CommandId.New());
        foreach (var _ in Enumerable.Range(0, 2))
        {
            (await HandOver(Inspector, draft, Sam, Inspector.User, commands.Draft)).Refusals.ShouldBeEmpty();
            (await HandOver(Manager, sent, Mo, Manager.User, commands.Sent)).Refusals.ShouldBeEmpty();
        }

        (await Count(Inspector), await Count(Manager)).ShouldBe((0, 0));
        (await _silo.Scalar<Guid>("select author from draft where number = $1", draft.Number)).ShouldBe(Inspector.User.Value);
        (await _silo.View(Manager, sent)).RecipientOwner!.Name.ShouldBe("Sasha Prototype");
        (await _silo.Scalar<long>("select count(*) from journal where stream = $1 and type = 'referral.reassigned'", $"referral/{sent}")).ShouldBe(1);
        await Refused(Manager, sent, Mo, Manager.User, ReferralRefusals.AlreadyOwner);
    }

    [Fact]
    public async Task Nobody_is_given_what_they_could_not_open()
    {
        var sent = await _silo.Send();
        var (lapsed, ready) = (Colleague(Today.AddDays(-1)), Colleague(Today));
        foreach (var member in new[] { lapsed, ready })
            (await Ask(grain => grain.AddMember(new AddMember(CommandId.New(), member), default))).Refusals.ShouldBeEmpty();

        (await _silo.Ask(Manager, sent, grain => grain.Reassign(new(CommandId.New(), 1, lapsed.User), default))).RefusedFor(ReferralRefusals.CannotTakeReferrals).ShouldBeTrue();
        var offered = (await _silo.Ask(Manager, sent, grain => grain.Colleagues(default))).Value;
        offered.ShouldNotContain(colleague => colleague.User == lapsed.User);
        offered.ShouldContain(colleague => colleague.User == ready.User);
        (await _silo.Ask<IAbsenceGrain, Outcome<AbsenceRecorded>>(
            Manager, AbsenceView.KeyOf(Manager.Organisation, Manager.User),
            grain => grain.State(new(CommandId.New(), 0, Today, Today.AddDays(3), lapsed.User), default))).RefusedFor(AbsenceRefusals.CannotCover).ShouldBeTrue();
    }

    [Fact]
    public async Task That_whoever_covers_has_left_is_said_to_whom_they_cover_for()
    {
        var cover = Colleague(Today.AddYears(1));
        (await Ask(grain => grain.AddMember(new AddMember(CommandId.New(), cover), default))).Refusals.ShouldBeEmpty();
        var key = AbsenceView.KeyOf(Manager.Organisation, Manager.User);
        (await _silo.Ask<IAbsenceGrain, Outcome<AbsenceRecorded>>(
            Manager, key, grain => grain.State(new(CommandId.New(), 0, Today, Today.AddDays(3), cover.User), default))).Refusals.ShouldBeEmpty();
        (await Stated(key)).IsCovered.ShouldBeTrue();

        (await Ask(grain => grain.EndMember(new EndMember(CommandId.New(), cover.User), default))).Refusals.ShouldBeEmpty();

        var stated = await Stated(key);
        (stated.HasLeft, stated.CoverHasLeft, stated.IsCovered).ShouldBe((false, true, false));
    }

    private static Member Colleague(DateOnly vettedUntil) =>
        new(new UserId(Guid.NewGuid()), $"Invented {Guid.NewGuid()}", "Officer", [Role.Practitioner], false, vettedUntil, Today.AddYears(1));

    private async Task<AbsenceEntry> Stated(string key) =>
        (await _silo.Ask<IAbsenceGrain, Outcome<AbsenceView>>(Manager, key, grain => grain.View(default))).Value!.Absence!;

    private async Task Refused(Caller caller, ReferralReference reference, Caller from, UserId? to, string code) =>
        (await HandOver(caller, reference, from, to)).Refusals.ShouldHaveSingleItem().Code.ShouldBe(code);

    private Task<Outcome<ReferralAnswer>> HandOver(Caller caller, ReferralReference reference, Caller from, UserId? to, CommandId? command = null) =>
        _silo.Ask(caller, reference, grain => grain.HandOver(new HandOverReferral(command ?? CommandId.New(), from.User, to), default));

    private async Task<int> Count(Caller caller) =>
        (await _silo.Ask<IReferralListGrain, Outcome<int>>(caller, "all", grain => grain.LeftBehindCount(default))).Value;

    private async Task<ImmutableArray<DraftLine>> LeftDrafts(Caller caller) =>
        (await _silo.Ask<IReferralListGrain, Outcome<ImmutableArray<DraftLine>>>(caller, "all", grain => grain.LeftDrafts(default))).Value;

    private async Task End(Caller person) => (await _silo.Ask<IOrganisationGrain, Outcome<OrganisationRecorded>>(
        DemonstrationPeople.PartnershipAdministrator, person.Organisation.ToString(),
        grain => grain.EndMember(new EndMember(CommandId.New(), person.User), default))).Refusals.ShouldBeEmpty();

    private Task<Outcome<OrganisationRecorded>> Ask(Func<IOrganisationGrain, Task<Outcome<OrganisationRecorded>>> call) =>
        _silo.Ask(DemonstrationPeople.PartnershipAdministrator, Manager.Organisation.ToString(), call);
}
