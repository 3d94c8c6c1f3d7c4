using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>A referral through grains, journal and read models, on a real database.</summary>
public sealed class ReferralJourneyTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private readonly TestSilo _silo = fixture.Silo;

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
            SampleCase.Suspect, SampleCase.Intelligence, SampleCase.Reporter, SampleCase.RiskWhy, "C-10",
        })
        {
            text.ShouldNotContain(secret);
        }

        Item(view, DataCategory.Address).OnAcceptance.ShouldBe(Disclosure.Full);
        Item(view, DataCategory.PoliceIntelligence).WithheldReasons.ShouldBe([SharingReasons.NotForThisKind]);
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
    public async Task WaitingCount_IsThatOfWhatIsListed()
    {
        var before = await Waits(grain => grain.WaitingCount(default));
        await Sent();
        await Sent();

        (await Waits(grain => grain.WaitingCount(default))).ShouldBe(before + 2);
        var listed = await Waits(grain => grain.List(new ReferralFilter(Received: true, Groups: [ReferralGroup.Waiting]), null, default));
        listed!.Matching.ShouldBe(before + 2);
        listed.Lines.ShouldAllBe(line => line.DueAt == TestSilo.Start.AddHours(24));
    }

    [Fact]
    public async Task Recipient_AfterDeclining_SeesTheMinimumAndNothingElseEver()
    {
        var reference = await Sent();
        var before = await View(DemonstrationPeople.DerbyCouncilOfficer, reference);

        (await Ask(DemonstrationPeople.DerbyCouncilOfficer, reference, grain =>
            grain.Decline(new DeclineReferral(CommandId.New(), 1, DeclineReason.Capacity, "The county"), default))).Refusals.ShouldBeEmpty();

        var after = await View(DemonstrationPeople.DerbyCouncilOfficer, reference);
        after.Items.Length.ShouldBe(before.Items.Length);
        foreach (var (item, earlier) in after.Items.Zip(before.Items))
        {
            item.Shown.ShouldBe(earlier.Shown);
            item.OnAcceptance.ShouldBeNull();
            item.WithheldReasons.ShouldNotBeEmpty();
        }

        after.MayAnswer.ShouldBeFalse();
    }

    [Fact]
    public async Task Sender_SeesInTheSameWordsWhatTheRecipientSees()
    {
        var reference = await Sent();
        await SameItems(reference);

        await Accept(reference, CommandId.New(), 1);

        await SameItems(reference);
    }

    [Fact]
    public async Task Draft_OfAnotherOrganisation_IsAbsent()
    {
        var reference = await _silo.Draft(Journey.ToDerby);

        foreach (var other in new[] { DemonstrationPeople.DerbyCouncilOfficer, DemonstrationPeople.LeicesterCouncilOfficer })
        {
            (await Ask(other, reference, grain => grain.Draft(default))).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
            (await Ask(other, reference, grain => grain.Preview(Journey.ToDerby, default))).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
            (await Ask(other, reference, grain => grain.Save(new SaveDraft(CommandId.New(), 2, Journey.ToDerby), default)))
                .RefusedFor(ReferralRefusals.NotADraft).ShouldBeTrue();
            (await Ask(other, reference, grain => grain.Send(new SendReferral(CommandId.New(), 2), default)))
                .RefusedFor(ReferralRefusals.NotADraft).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Send_RepeatedAfterTheDraftIsGone_AnswersAsTheFirstTime()
    {
        var reference = await _silo.Draft(Journey.ToDerby);
        var command = new SendReferral(CommandId.New(), 2);

        var first = await Ask(DemonstrationPeople.DerbyshireOfficer, reference, grain => grain.Send(command, default));
        var second = await Ask(DemonstrationPeople.DerbyshireOfficer, reference, grain => grain.Send(command, default));

        first.Value!.Status.ShouldBe(ReferralStatus.Sent);
        second.Value.ShouldBe(first.Value);
        (await Ask(DemonstrationPeople.DerbyshireOfficer, reference, grain => grain.Draft(default))).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
    }

    private async Task SameItems(ReferralReference reference)
    {
        var (sender, recipient) = (
            await View(DemonstrationPeople.DerbyshireOfficer, reference), await View(DemonstrationPeople.DerbyCouncilOfficer, reference));
        System.Text.Json.JsonSerializer.Serialize(sender.Items).ShouldBe(System.Text.Json.JsonSerializer.Serialize(recipient.Items));
    }

    private static SharedItem Item(ReferralView view, DataCategory category) =>
        view.Items.Single(item => item.Category == category);

    private Task<ReferralView> View(Caller caller, ReferralReference reference) => _silo.View(caller, reference);

    private Task<Outcome<ReferralAnswer>> Accept(ReferralReference reference, CommandId command, int version) => Ask(
        DemonstrationPeople.DerbyCouncilOfficer, reference, grain => grain.Accept(new AcceptReferral(command, version), default));

    private Task<T> Ask<T>(Caller caller, ReferralReference reference, Func<IReferralGrain, Task<T>> call) => _silo.Ask(caller, reference, call);

    private Task<ReferralReference> Sent() => _silo.Send();

    private async Task<T?> Waits<T>(Func<IReferralListGrain, Task<Outcome<T>>> call) =>
        (await _silo.Ask(DemonstrationPeople.DerbyCouncilOfficer, "all", call)).Value;
}
