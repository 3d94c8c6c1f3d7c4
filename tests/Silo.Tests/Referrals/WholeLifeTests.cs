using System.Text.Json;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>A referral to its end by both sides, through grains, journal and read models, on a real database.</summary>
public sealed class WholeLifeTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private const string Reply = "Ring her sister at 01632 960 777";

    private static readonly Caller Officer = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Inspector = DemonstrationPeople.DerbyshireInspector;
    private static readonly Caller Housing = DemonstrationPeople.DerbyCouncilOfficer;
    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task From_a_question_to_the_outcome()
    {
        var reference = await _silo.Send();

        (await Made(Housing, reference, grain => grain.Ask(new(CommandId.New(), 1, " When is she at home? "), default))).ShouldBe(ReferralStatus.Questioned);
        (await Made(Officer, reference, grain => grain.Reply(new(CommandId.New(), 2, Reply), default))).ShouldBe(ReferralStatus.Sent);
        (await Made(Housing, reference, grain => grain.Accept(new(CommandId.New(), 3), default))).ShouldBe(ReferralStatus.Accepted);
        (await Made(Housing, reference, grain => grain.RecordFirstContact(new(CommandId.New(), 4, new(2026, 3, 12)), default))).ShouldBe(ReferralStatus.Active);
        (await Made(Housing, reference, grain => grain.Complete(
            new(CommandId.New(), 5, ReferralOutcome.HomeMadeSafe, "A new door", "Your door is safe now"), default))).ShouldBe(ReferralStatus.Completed);

        foreach (var side in new[] { Officer, Housing })
        {
            var view = await _silo.View(side, reference);
            view.History.Select(entry => entry.What).ShouldBe(["completed", "first-contact", "accepted", "replied", "asked", "sent"]);
            view.Questions.ShouldBe([new("When is she at home?", "Mo Exemplar", TestSilo.Start, Reply, "Sam Example", TestSilo.Start)]);
            view.Outcome.ShouldBe(new OutcomeEntry(ReferralOutcome.HomeMadeSafe, "A new door", "Your door is safe now"));
            view.Moves.ShouldBeEmpty();
            view.NextDueAt.ShouldBeNull();
        }
    }

    [Fact]
    public async Task What_was_recalled_is_gone_for_the_recipient()
    {
        var reference = await Questioned();
        await Made(Housing, reference, grain => grain.Accept(new(CommandId.New(), 3), default));
        Text(await _silo.View(Housing, reference)).ShouldContain(SampleCase.Name);

        (await Made(Inspector, reference, grain => grain.Recall(new(CommandId.New(), 4, "Sent to the wrong council"), default))).ShouldBe(ReferralStatus.Recalled);

        await NothingIsLeft(reference, SharingReasons.Recalled);
        var view = await _silo.View(Housing, reference);
        view.Moves.ShouldBe([ReferralMove.ConfirmDestruction]);
        view.NextDueAt.ShouldBe(new DateTimeOffset(2026, 3, 19, 10, 0, 0, TimeSpan.Zero));

        (await Made(Housing, reference, grain => grain.ConfirmDestruction(new(CommandId.New(), 5, "Nothing was printed"), default))).ShouldBe(ReferralStatus.Recalled);
        var sender = await _silo.View(Officer, reference);
        Text(sender).ShouldContain(SampleCase.Name, customMessage: "The sender is shown what had been disclosed.");
        sender.Seen.ShouldContain(seen => seen.Who == "Mo Exemplar");
        sender.History[0].ShouldBe(new HistoryEntry("destruction-confirmed", "Mo Exemplar", "Derby City Council", TestSilo.Start, "Nothing was printed"));
        sender.NextDueAt.ShouldBeNull();
        (await _silo.Ask(Housing, reference, grain => grain.ConfirmDestruction(new(CommandId.New(), 6, "Again"), default)))
            .RefusedFor(ReferralRefusals.DestructionConfirmed).ShouldBeTrue();
        await NothingIsLeft(reference, SharingReasons.Recalled);
    }

    [Fact]
    public async Task What_was_withdrawn_is_gone_for_the_recipient()
    {
        var reference = await Questioned();

        (await Made(Officer, reference, grain => grain.Withdraw(new(CommandId.New(), 3, "Sent twice"), default))).ShouldBe(ReferralStatus.Withdrawn);

        await NothingIsLeft(reference, SharingReasons.Withdrawn);
        (await _silo.View(Housing, reference)).Moves.ShouldBeEmpty();
        var sender = await _silo.View(Officer, reference);
        sender.Questions.ShouldHaveSingleItem().Reply.ShouldBe(Reply);
        sender.Items.ShouldAllBe(item => item.OnAcceptance == null);
        (await _silo.Ask(Housing, reference, grain => grain.Accept(new(CommandId.New(), 4), default)))
            .RefusedFor(ReferralRefusals.WasWithdrawn).ShouldBeTrue();
    }

    [Fact]
    public async Task A_recall_needs_a_supervisor()
    {
        var reference = await _silo.Send();
        await Made(Housing, reference, grain => grain.Accept(new(CommandId.New(), 1), default));
        var recall = new RecallReferral(CommandId.New(), 2, "Sent to the wrong council");

        await Should.ThrowAsync<CallDeniedException>(_silo.Ask(Officer, reference, grain => grain.Recall(recall, default)));
        await Should.ThrowAsync<CallDeniedException>(_silo.Ask(Housing, reference, grain => grain.Recall(recall, default)));

        (await _silo.View(Officer, reference)).Moves.ShouldBe([ReferralMove.ShareUpdate, ReferralMove.Claim]);
        (await _silo.View(Inspector, reference)).Moves
            .ShouldBe([ReferralMove.Recall, ReferralMove.ShareUpdate, ReferralMove.Claim, ReferralMove.Reassign]);
        (await Made(Inspector, reference, grain => grain.Recall(recall, default))).ShouldBe(ReferralStatus.Recalled);
    }

    [Fact]
    public async Task A_move_that_is_sent_twice_is_made_once()
    {
        var reference = await _silo.Send();
        var ask = new AskQuestion(CommandId.New(), 1, "When?");

        var first = await _silo.Ask(Housing, reference, grain => grain.Ask(ask, default));
        var second = await _silo.Ask(Housing, reference, grain => grain.Ask(ask, default));

        second.Value.ShouldBe(first.Value);
        (await _silo.View(Housing, reference)).Questions.Length.ShouldBe(1);
    }

    private async Task<ReferralReference> Questioned()
    {
        var reference = await _silo.Send();
        await Made(Housing, reference, grain => grain.Ask(new(CommandId.New(), 1, "When is she at home?"), default));
        await Made(Officer, reference, grain => grain.Reply(new(CommandId.New(), 2, Reply), default));
        Text(await _silo.View(Housing, reference)).ShouldContain(Reply);
        return reference;
    }

    private async Task NothingIsLeft(ReferralReference reference, string reason)
    {
        var view = await _silo.View(Housing, reference);
        view.Minimum.Risk.ShouldBe(default);
        view.Items.ShouldAllBe(item => item.Shown.IsEmpty && item.OnAcceptance == null && item.WithheldReasons.SequenceEqual(new[] { reason }));
        var lists = await _silo.Ask<IReferralListGrain, Outcome<ReferralPage>>(Housing, "all", grain => grain.List(new ReferralFilter(Received: true), null, default));
        var line = lists.Value!.Lines.Single(each => each.Reference == reference);
        line.Risk.ShouldBe(default);
        foreach (var secret in new[]
        {
            SampleCase.Name, SampleCase.AddressLines, SampleCase.Postcode, SampleCase.Phone, SampleCase.Account, SampleCase.Suspect,
            SampleCase.Intelligence, SampleCase.Reporter, SampleCase.RiskWhy, "C-10", "1988", "Bangladeshi", "Bengali", "Step-free", "Normanton",
            Journey.ToDerby.AskedFor, Journey.ToDerby.WhyNow, Journey.ToDerby.Summary, Reply, "at home",
        })
        {
            Text(view).ShouldNotContain(secret);
            Text(line).ShouldNotContain(secret);
        }
    }

    private async Task<ReferralStatus> Made(
        Caller caller, ReferralReference reference, Func<IReferralGrain, Task<Outcome<ReferralAnswer>>> move)
    {
        var outcome = await _silo.Ask(caller, reference, move);
        outcome.Refusals.ShouldBeEmpty();
        return outcome.Value!.Status;
    }

    private static string Text<T>(T view) => JsonSerializer.Serialize(view);
}
