using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>A referral through grains, journal and read models, on a real database.</summary>
public sealed class ReferralJourneyTests : IAsyncLifetime
{
    private TestSilo _silo = null!;

    public async Task InitializeAsync() => _silo = await TestSilo.StartAsync();

    public async Task DisposeAsync() => await _silo.DisposeAsync();

    [Fact]
    public async Task Recipient_BeforeAccepting_SeesTheMinimumAndNothingElse()
    {
        var reference = await Sent();

        var view = await View(DemonstrationPeople.DerbyCouncilOfficer, reference);

        var text = System.Text.Json.JsonSerializer.Serialize(view);
        text.ShouldContain("Normanton, Derby");
        text.ShouldContain("Bengali");
        foreach (var secret in new[]
        {
            SampleCase.Name, SampleCase.AddressLines, SampleCase.Postcode, SampleCase.Phone, SampleCase.Account,
            SampleCase.Suspect, SampleCase.Intelligence, SampleCase.Reporter, SampleCase.RiskWhy, "C-1001",
        })
        {
            text.ShouldNotContain(secret);
        }

        Item(view, DataCategory.Address).OnAcceptance.ShouldBe(Disclosure.Full);
        Item(view, DataCategory.PoliceIntelligence).WithheldReason.ShouldBe(SharingReasons.NotForThisKind);
    }

    [Fact]
    public async Task Recipient_AfterAccepting_SeesWhatWasMeantForThem()
    {
        var reference = await Sent();

        var accepted = await Accept(reference, CommandId.New(), 1);

        accepted.Value!.Status.ShouldBe(ReferralStatus.Accepted);
        var view = await View(DemonstrationPeople.DerbyCouncilOfficer, reference);
        Item(view, DataCategory.Identity).Shown.ShouldContain(new SharedLine("name", SampleCase.Name));
        Item(view, DataCategory.Address).Shown.ShouldContain(new SharedLine("address", SampleCase.AddressLines));
        var text = System.Text.Json.JsonSerializer.Serialize(view);
        text.ShouldNotContain(SampleCase.Suspect);
        text.ShouldNotContain(SampleCase.Intelligence);
        text.ShouldNotContain(SampleCase.Account);
        view.History.Select(entry => entry.What).ShouldBe(["accepted", "sent"]);
        view.Seen.ShouldContain(seen => seen.Who == "Mo Exemplar");
    }

    [Fact]
    public async Task Accept_RepeatedWithTheSameCommand_AnswersTheSameAndAppendsNothing()
    {
        var reference = await Sent();
        var command = CommandId.New();

        var first = await Accept(reference, command, 1);
        var second = await Accept(reference, command, 1);

        second.Value.ShouldBe(first.Value);
        (await Accept(reference, CommandId.New(), 2)).RefusedFor(ReferralRefusals.AlreadyAnswered).ShouldBeTrue();
    }

    [Fact]
    public async Task Referral_ToAStranger_DoesNotExist()
    {
        var reference = await Sent();

        foreach (var stranger in new[] { DemonstrationPeople.LeicesterCouncilOfficer, DemonstrationPeople.HelplineVolunteer })
        {
            (await Ask(stranger, reference, grain => grain.View(default))).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
            (await Ask(stranger, reference, grain => grain.Accept(new AcceptReferral(CommandId.New(), 1), default)))
                .RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
            (await Ask(stranger, reference, grain => grain.Draft(default))).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Decline_WithoutReason_NamesBothFields()
    {
        var reference = await Sent();

        var outcome = await Ask(
            DemonstrationPeople.DerbyCouncilOfficer, reference,
            grain => grain.Decline(new DeclineReferral(CommandId.New(), 1, null, ""), default));

        outcome.Refusals.Select(refusal => refusal.Field).ShouldBe(["Reason", "WhereElse"]);
    }

    [Fact]
    public async Task Waiting_CountsWhatItLists()
    {
        await Sent();
        await Sent();

        var waiting = (await _silo.Ask<IReferralListGrain, Outcome<Waiting>>(
            DemonstrationPeople.DerbyCouncilOfficer, "all", grain => grain.Waiting(default))).Value!;

        waiting.ToAnswerCount.ShouldBe(2);
        waiting.ToAnswer.Length.ShouldBe(2);
        waiting.ToAnswer.ShouldAllBe(line => line.DueAt == TestSilo.Start.AddHours(24));
    }

    private static SharedItem Item(ReferralView view, DataCategory category) =>
        view.Items.Single(item => item.Category == category);

    private async Task<ReferralView> View(Caller caller, ReferralReference reference) =>
        (await Ask(caller, reference, grain => grain.View(default))).Value!;

    private Task<Outcome<ReferralAnswer>> Accept(ReferralReference reference, CommandId command, int version) => Ask(
        DemonstrationPeople.DerbyCouncilOfficer, reference, grain => grain.Accept(new AcceptReferral(command, version), default));

    private Task<T> Ask<T>(Caller caller, ReferralReference reference, Func<IReferralGrain, Task<T>> call) =>
        _silo.Ask(caller, reference.ToString(), call);

    private async Task<ReferralReference> Sent()
    {
        var officer = DemonstrationPeople.DerbyshireOfficer;
        var open = SampleCase.Command();
        var @case = (await _silo.Ask<ICaseListGrain, Outcome<CaseReference>>(officer, "all", grain => grain.Reserve(open.Command, default))).Value;
        (await _silo.Ask<ICaseGrain, Outcome<CaseOpenedAnswer>>(officer, @case.ToString(), grain => grain.Open(open, default))).Succeeded.ShouldBeTrue();
        var start = new StartReferral(CommandId.New(), @case);
        var reference = (await _silo.Ask<IReferralListGrain, Outcome<ReferralReference>>(officer, "all", grain => grain.Reserve(start.Command, default))).Value;
        (await Ask(officer, reference, grain => grain.Start(start, default))).Succeeded.ShouldBeTrue();
        var draft = new ReferralDraft(
            DemonstrationPeople.Organisation("E06000015"), SharingPurpose.Housing, Urgency.Within24Hours,
            "Target-hardening visit", "Third incident in six weeks", "Damage to a home, three times.", [], []);
        (await Ask(officer, reference, grain => grain.Save(new SaveDraft(CommandId.New(), 1, draft), default))).Succeeded.ShouldBeTrue();
        var sent = await Ask(officer, reference, grain => grain.Send(new SendReferral(CommandId.New(), 2), default));
        sent.Refusals.ShouldBeEmpty();
        return reference;
    }
}
