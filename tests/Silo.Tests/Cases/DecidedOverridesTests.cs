using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Tests.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Cases;

/// <summary>What is in force is found by who looks at it again, as far as each may see it; what ended carries nothing more.</summary>
public sealed class DecidedOverridesTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private static readonly Caller Officer = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Inspector = DemonstrationPeople.DerbyshireInspector;
    private static readonly Caller Dana = DemonstrationPeople.DerbyshireDataProtectionOfficer;
    private static readonly Caller Council = DemonstrationPeople.DerbyCouncilManager;
    private static readonly Caller Helpline = DemonstrationPeople.HelplineVolunteer;
    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task What_is_in_force_is_listed_until_it_ends_and_what_was_refused_never_is()
    {
        var (approved, id) = await Decided(approve: true);
        var (refused, _) = await Decided(approve: false);

        var line = (await ToAudit(Inspector)).Single(each => each.Case == approved);
        (line.Override, line.Recipient, line.Purpose, line.Reason, line.ApprovedBy, line.AskedByCaller)
            .ShouldBe((id, "Derby City Council", SharingPurpose.Housing, OverrideReason.ChildAtRisk, "Robin Specimen", false));
        (await ToAudit(Inspector)).ShouldNotContain(each => each.Case == refused);

        var due = line.AuditDueOn;
        await Made(Inspector, approved, (grain, seen) => grain.AuditOverride(CaseLife.Audit(id) with { SeenVersion = seen, NextOn = due.AddMonths(-3) }, default));
        (await ToAudit(Inspector)).Single(each => each.Case == approved).AuditDueOn.ShouldBe(due.AddMonths(-3));

        await Made(Inspector, approved, (grain, seen) => grain.EndOverride(CaseLife.End(id) with { SeenVersion = seen }, default));
        (await ToAudit(Inspector)).ShouldNotContain(each => each.Case == approved);
    }

    [Fact]
    public async Task Who_reads_the_audit_sees_references_and_dates_and_not_what_for_or_why()
    {
        var (reference, _) = await Decided(approve: true);

        var line = (await InForce(Dana)).Single(each => each.Case == reference);

        (line.Purpose, line.Reason).ShouldBe((null, null));
        line.Recipient.ShouldBe("Derby City Council");
        await Should.ThrowAsync<CallDeniedException>(ToAudit(Dana));
        await Should.ThrowAsync<CallDeniedException>(InForce(Officer));
        await Should.ThrowAsync<CallDeniedException>(ToAudit(Officer));
    }

    [Fact]
    public async Task Another_organisation_and_whoever_is_barred_see_none_of_it()
    {
        var (reference, id) = await Decided(approve: true);
        var barred = Inspector with { User = Dana.User };
        await Made(Officer, reference, (grain, _) => grain.DeclareConflict(CaseLife.DeclareConflict(Dana.User), default));

        (await ToAudit(barred)).ShouldNotContain(each => each.Case == reference);
        (await InForce(Dana)).ShouldNotContain(each => each.Case == reference);
        (await ToAudit(Council)).ShouldNotContain(each => each.Case == reference);
        foreach (var stranger in new[] { Council, barred })
        {
            (await _silo.Ask<ICaseGrain, Outcome<CaseAnswer>>(stranger, reference.ToString(), grain => grain.EndOverride(CaseLife.End(id), default)))
                .Refusals.ShouldBe([CommonRefusals.Absent]);
            (await _silo.Ask<ICaseGrain, Outcome<CaseAnswer>>(stranger, reference.ToString(), grain => grain.AuditOverride(CaseLife.Audit(id), default)))
                .Refusals.ShouldBe([CommonRefusals.Absent]);
        }

        await Should.ThrowAsync<CallDeniedException>(
            _silo.Ask<ICaseGrain, Outcome<CaseAnswer>>(Officer, reference.ToString(), grain => grain.EndOverride(CaseLife.End(id), default)));
    }

    [Fact]
    public async Task Two_who_end_and_renew_at_once_do_not_both_pass()
    {
        var (reference, id) = await Decided(approve: true);
        var seen = await Version(reference);

        var outcomes = await Task.WhenAll(
            _silo.Ask<ICaseGrain, Outcome<CaseAnswer>>(Inspector, reference.ToString(), grain => grain.EndOverride(CaseLife.End(id) with { SeenVersion = seen }, default)),
            _silo.Ask<ICaseGrain, Outcome<CaseAnswer>>(Inspector with { User = Dana.User }, reference.ToString(),
                grain => grain.AuditOverride(CaseLife.Audit(id) with { SeenVersion = seen, NextOn = Today.AddMonths(1) }, default)));

        outcomes.Count(outcome => outcome.Succeeded).ShouldBe(1);
    }

    [Fact]
    public async Task What_ended_carries_nothing_more_and_takes_nothing_back()
    {
        var @case = await _silo.OpenCase();
        await Made(Officer, @case, (grain, seen) => grain.WithdrawConsent(CaseLife.WithdrawConsent() with { SeenVersion = seen }, default));
        var id = await Ask(@case, Helpline.Organisation, SharingPurpose.VictimSupport);
        var toHelpline = Journey.ToDerby with { Recipient = Helpline.Organisation, Purpose = SharingPurpose.VictimSupport };
        var waiting = await _silo.Draft(toHelpline, @case);
        (await Line(waiting)).Override.ShouldBe(DraftOverrideState.Waits);
        await Made(Inspector, @case, (grain, seen) => grain.DecideOverride(CaseLife.Decide(id) with { SeenVersion = seen }, default));
        (await Line(waiting)).ShouldSatisfyAllConditions(
            line => line.Override.ShouldBe(DraftOverrideState.Approved), line => line.Recipient.ShouldBe("Stop Hate UK"), line => line.AskedFor.ShouldBe(toHelpline.AskedFor));
        (await _silo.Send(waiting)).Refusals.ShouldBeEmpty();
        (await _silo.Ask(Helpline, waiting, grain => grain.Accept(new AcceptReferral(CommandId.New(), 1), default))).Refusals.ShouldBeEmpty();

        await Made(Inspector, @case, (grain, seen) => grain.EndOverride(CaseLife.End(id) with { SeenVersion = seen }, default));

        (await _silo.View(Helpline, waiting)).Items.ShouldContain(item => item.Category == DataCategory.Identity && item.Shown.Length > 0);
        var update = new ShareUpdate(CommandId.New(), 2, [DataCategory.Risk], "Worse", "Worse");
        (await _silo.Ask(Officer, waiting, grain => grain.ShareUpdate(update, default))).Refusals.ShouldContain(refusal => refusal.Code == ReferralRefusals.CategoryWithheld);
        (await _silo.Ask(Helpline, waiting, grain => grain.End(new EndReferral(CommandId.New(), 2, "Nothing more"), default))).Refusals.ShouldBeEmpty();
        var another = await _silo.Draft(toHelpline, @case);
        (await _silo.Send(another)).Refusals.ShouldBe([new Refusal("Recipient", ReferralRefusals.NothingMayBeShared)]);
        (await _silo.Ask(Officer, another, grain => grain.Draft(default))).Value!.Override.ShouldBe(new DraftOverride(DraftOverrideState.Ended, id));
    }

    private DateOnly Today => DateOnly.FromDateTime(_silo.Time.GetUtcNow().UtcDateTime);

    private async Task<DraftLine> Line(ReferralReference draft) =>
        (await _silo.Ask<IReferralListGrain, Outcome<ImmutableArray<DraftLine>>>(Officer, "all", grain => grain.Drafts(default))).Value.Single(line => line.Reference == draft);

    private async Task<(CaseReference Reference, Guid Id)> Decided(bool approve)
    {
        var reference = await _silo.OpenCase();
        var id = await Ask(reference, Council.Organisation, SharingPurpose.Housing);
        await Made(Inspector, reference, (grain, seen) => grain.DecideOverride(CaseLife.Decide(id, approve) with { SeenVersion = seen }, default));
        return (reference, id);
    }

    private async Task<Guid> Ask(CaseReference reference, OrganisationId recipient, SharingPurpose purpose)
    {
        var ask = CaseLife.RequestOverride() with { Recipient = recipient, Purpose = purpose };
        await Made(Officer, reference, (grain, seen) => grain.RequestOverride(ask with { SeenVersion = seen }, default));
        return ask.Command.Value;
    }

    private async Task Made(Caller caller, CaseReference reference, Func<ICaseGrain, int, Task<Outcome<CaseAnswer>>> command)
    {
        var seen = await Version(reference);
        (await _silo.Ask<ICaseGrain, Outcome<CaseAnswer>>(caller, reference.ToString(), grain => command(grain, seen))).Refusals.ShouldBeEmpty();
    }

    private async Task<int> Version(CaseReference reference) =>
        (await _silo.Ask<ICaseGrain, Outcome<CaseView>>(Officer, reference.ToString(), grain => grain.View(default))).Value!.Version;

    private async Task<ImmutableArray<OverrideInForce>> ToAudit(Caller caller) =>
        (await _silo.Ask<ICaseListGrain, Outcome<ImmutableArray<OverrideInForce>>>(caller, "all", grain => grain.OverridesToAudit(default))).Value;

    private async Task<ImmutableArray<OverrideInForce>> InForce(Caller caller) =>
        (await _silo.Ask<ICaseListGrain, Outcome<ImmutableArray<OverrideInForce>>>(caller, "all", grain => grain.OverridesInForce(default))).Value;
}
