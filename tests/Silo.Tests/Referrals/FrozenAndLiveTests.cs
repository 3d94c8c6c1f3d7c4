using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Demonstration;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>
/// What was disclosed is frozen, and read under today's policy: suspensions, restrictions and lapsed dates stop it at
/// once; consent taken back stops what has not been disclosed yet.
/// </summary>
public sealed class FrozenAndLiveTests : IAsyncLifetime
{
    private static readonly Caller Officer = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Mo = DemonstrationPeople.DerbyCouncilOfficer;
    private static readonly Caller Protection = DemonstrationPeople.DerbyshireDataProtectionOfficer;
    private TestSilo _silo = null!;

    public async Task InitializeAsync() => _silo = await TestSilo.StartAsync();

    public async Task DisposeAsync() => await _silo.DisposeAsync();

    [Theory]
    [InlineData("E06000015")]
    [InlineData("derbyshire-police")]
    public async Task A_suspended_party_stops_the_sharing_at_once_and_resumed_goes_on(string party)
    {
        var reference = await Accepted();

        await Agreement(grain => grain.SuspendParty(new SuspendParty(CommandId.New(), Of(party), "A laptop was lost"), default));
        var stopped = await _silo.View(Mo, reference);
        stopped.Items.ShouldAllBe(item => item.Shown.IsEmpty && item.OnAcceptance == null);
        stopped.Items.Single(item => item.Category is DataCategory.Identity).WithheldReasons.ShouldBe([SharingReasons.PartySuspended]);
        stopped.Minimum.ShouldBe(Minimum.Nothing);

        await Agreement(grain => grain.ResumeParty(new ResumeParty(CommandId.New(), Of(party), "It was found"), default));
        Shown(await _silo.View(Mo, reference), DataCategory.Identity).ShouldContain(SampleCase.Name);
    }

    [Fact]
    public async Task A_suspended_agreement_stops_what_waits_for_an_answer_too()
    {
        var reference = await _silo.Send();

        await Agreement(grain => grain.Suspend(new SuspendAgreement(CommandId.New(), "A breach"), default));

        var stopped = await _silo.View(Mo, reference);
        stopped.Minimum.ShouldBe(Minimum.Nothing);
        stopped.Items.ShouldAllBe(item => item.Shown.IsEmpty && item.OnAcceptance == null);
        stopped.Items.ShouldContain(item => item.WithheldReasons.SequenceEqual(new[] { SharingReasons.AgreementSuspended }));
        stopped.Moves.ShouldNotContain(ReferralMove.Accept);
        (await _silo.Ask(Mo, reference, grain => grain.Accept(new AcceptReferral(CommandId.New(), stopped.Version), default)))
            .Refusals.ShouldBe([new Refusal("", ReferralRefusals.SharingStopped)]);
        (await _silo.View(Officer, reference)).Minimum.AskedFor.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_restriction_takes_its_category_away_from_that_partner_and_leaves_the_rest()
    {
        var (@case, reference) = await AcceptedOf();

        await Case(Protection, @case, grain => grain.SetRestriction(
            new SetRestriction(CommandId.New(), Mo.Organisation, null, [DataCategory.Address], "A court order"), default));

        var view = await _silo.View(Mo, reference);
        view.Items.Single(item => item.Category is DataCategory.Address).WithheldReasons.ShouldBe([SharingReasons.Restricted]);
        view.Items.SelectMany(item => item.Shown).ShouldAllBe(line => !line.Text.Contains(SampleCase.AddressLines));
        Shown(view, DataCategory.Identity).ShouldContain(SampleCase.Name);
        (await _silo.View(Officer, reference)).Items.Single(item => item.Category is DataCategory.Address).WithheldReasons.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_has_a_conflict_of_interest_sees_the_referral_nowhere_and_moves_nothing()
    {
        var (@case, reference) = await AcceptedOf();
        var seen = (await _silo.View(Mo, reference)).Version;
        (await Received(Mo)).ShouldContain(reference);

        await Case(Officer, @case, grain => grain.DeclareConflict(new DeclareConflict(CommandId.New(), null, Mo.User, "A neighbour"), default));

        (await _silo.Ask(Mo, reference, grain => grain.View(default))).Refusals.ShouldBe([CommonRefusals.Absent]);
        (await _silo.Ask(Mo, reference, grain => grain.End(new EndReferral(CommandId.New(), seen, "Mine"), default))).Refusals.ShouldBe([CommonRefusals.Absent]);
        (await _silo.Ask(Mo, reference, grain => grain.Claim(new ClaimReferral(CommandId.New(), seen), default))).Refusals.ShouldBe([CommonRefusals.Absent]);
        (await Received(Mo)).ShouldNotContain(reference);
        Shown(await _silo.View(DemonstrationPeople.DerbyCouncilManager, reference), DataCategory.Identity).ShouldContain(SampleCase.Name);
    }

    [Fact]
    public async Task Who_has_a_conflict_of_interest_can_neither_read_nor_overwrite_a_draft()
    {
        var @case = await _silo.OpenCase();
        var draft = await _silo.Draft(Journey.ToDerby, @case);
        var inspector = DemonstrationPeople.DerbyshireInspector;

        await Case(Officer, @case, grain => grain.DeclareConflict(new DeclareConflict(CommandId.New(), null, inspector.User, "A cousin"), default));

        (await _silo.Ask(inspector, draft, grain => grain.Draft(default))).Refusals.ShouldBe([CommonRefusals.Absent]);
        (await _silo.Ask(inspector, draft, grain => grain.Save(new SaveDraft(CommandId.New(), 2, ReferralDraft.Empty), default))).Succeeded.ShouldBeFalse();
        (await _silo.Ask(Officer, draft, grain => grain.Draft(default))).Value!.Draft.AskedFor.ShouldBe(Journey.ToDerby.AskedFor);
    }

    [Theory]
    [InlineData(false, true, SharingReasons.VettingOutOfDate)]
    [InlineData(true, false, SharingReasons.TrainingOutOfDate)]
    public async Task Whose_vetting_or_training_has_lapsed_is_shown_nothing_more(bool vetted, bool trained, string reason)
    {
        var reference = await Accepted();
        var lapsed = DateOnly.FromDateTime(_silo.Time.GetUtcNow().UtcDateTime).AddDays(-1);

        await Member(Mo, vetted ? lapsed.AddDays(1) : lapsed, trained ? lapsed.AddDays(1) : lapsed);

        var view = await _silo.View(Mo, reference);
        view.Items.ShouldAllBe(item => item.Shown.IsEmpty);
        view.Items.Single(item => item.Category is DataCategory.Identity).WithheldReasons.ShouldBe([reason]);
        Shown(await _silo.View(DemonstrationPeople.DerbyCouncilManager, reference), DataCategory.Identity).ShouldContain(SampleCase.Name);
    }

    [Fact]
    public async Task Consent_taken_back_leaves_what_was_disclosed_and_stops_the_next_update()
    {
        var @case = await _silo.OpenCase();
        var helpline = DemonstrationPeople.HelplineVolunteer;
        var reference = await _silo.Send(
            Journey.ToDerby with { Recipient = helpline.Organisation, Purpose = SharingPurpose.VictimSupport }, @case);
        await Accept(helpline, reference);

        await Case(Officer, @case, async grain => await grain.WithdrawConsent(
            new WithdrawConsent(CommandId.New(), (await grain.View(default)).Value!.Version, new DateOnly(2026, 3, 12)), default));

        Shown(await _silo.View(helpline, reference), DataCategory.Identity).ShouldContain(SampleCase.Name);
        var update = new ShareUpdate(
            CommandId.New(), (await _silo.View(Officer, reference)).Version, [DataCategory.Risk], "The risk rose", "Damage to a home, four times.");
        (await _silo.Ask(Officer, reference, grain => grain.ShareUpdate(update, default))).Refusals
            .ShouldBe([new Refusal("Categories.Risk", ReferralRefusals.CategoryWithheld, SharingReasons.ConsentWithdrawn)]);
    }

    [Fact]
    public async Task Sending_and_answering_tell_the_other_side_that_something_waits_and_nothing_more()
    {
        var reference = await Accepted();

        var messages = await _silo.Scalar<string>(
            "select string_agg(payload, ' ' order by right(key, 1)) from outbox where kind = 'alert' and key like '%' || $1 || '%'", reference.ToString());

        messages.ShouldBe(
            $$"""{"Organisation":{"Value":"{{Mo.Organisation}}"},"For":"Workers"} {"Organisation":{"Value":"{{Officer.Organisation}}"},"For":"Workers"}""");
    }

    private async Task<ReferralReference> Accepted() => (await AcceptedOf()).Reference;

    private async Task<(CaseReference Case, ReferralReference Reference)> AcceptedOf()
    {
        var @case = await _silo.OpenCase();
        var reference = await _silo.Send(of: @case);
        await Accept(Mo, reference);
        return (@case, reference);
    }

    private async Task Accept(Caller caller, ReferralReference reference) => (await _silo.Ask(caller, reference, async grain =>
        await grain.Accept(new AcceptReferral(CommandId.New(), (await grain.View(default)).Value!.Version), default))).Refusals.ShouldBeEmpty();

    private async Task Agreement(Func<IAgreementGrain, Task<Outcome<AgreementAnswer>>> call) =>
        (await _silo.Ask(DemonstrationPeople.PartnershipAdministrator, DemonstrationIds.Agreement.ToString(), call)).Refusals.ShouldBeEmpty();

    private async Task Case(Caller caller, CaseReference @case, Func<ICaseGrain, Task<Outcome<CaseAnswer>>> call) =>
        (await _silo.Ask(caller, @case.ToString(), call)).Refusals.ShouldBeEmpty();

    private async Task Member(Caller member, DateOnly vetted, DateOnly trained) =>
        (await _silo.Ask<IOrganisationGrain, Outcome<OrganisationRecorded>>(
            Caller.System("tests"), member.Organisation.ToString(),
            grain => grain.ChangeMember(new ChangeMember(CommandId.New(), member.User, "Officer", member.Roles, false, vetted, trained), default)))
        .Refusals.ShouldBeEmpty();

    private async Task<ImmutableArray<ReferralReference>> Received(Caller caller) =>
        [.. (await _silo.Ask<IReferralListGrain, Outcome<ReferralPage>>(caller, "all", grain => grain.List(new ReferralFilter(Received: true), null, default))).Value!.Lines.Select(line => line.Reference)];

    private static OrganisationId Of(string key) => DemonstrationPeople.Organisation(key);

    private static string Shown(ReferralView view, DataCategory category) =>
        string.Join(' ', view.Items.Single(item => item.Category == category).Shown.Select(line => line.Text));
}
