using System.Text.Json;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>Updates, whose a referral is, and what a recall keeps, through grains and read models on a real database.</summary>
public sealed class FurtherLifeTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private const string Note = "Her sister has moved in with her";
    private const string Summary = "The home is the same.";

    private static readonly Caller Officer = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Inspector = DemonstrationPeople.DerbyshireInspector;
    private static readonly Caller Housing = DemonstrationPeople.DerbyCouncilOfficer;
    private static readonly Caller Manager = Housing with { Roles = [Role.Supervisor], User = new UserId(Guid.NewGuid()) };

    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task Until_acceptance_an_update_is_its_summary()
    {
        var reference = await _silo.Send();

        (await Share(reference, 1, DataCategory.Address)).Version.ShouldBe(2);

        var before = (await _silo.View(Housing, reference)).Updates.ShouldHaveSingleItem();
        (before.Number, before.Summary, before.Note, before.SharedBy, before.Items.Length).ShouldBe((1, Summary, "", "Sam Example", 0));
        JsonSerializer.Serialize(await _silo.View(Housing, reference)).ShouldNotContain(SampleCase.AddressLines);
        (await _silo.Ask(Housing, reference, grain => grain.Accept(new(CommandId.New(), 1), default)))
            .RefusedFor(CommonRefusals.ChangedMeanwhile).ShouldBeTrue("An update is looked at before it is answered.");

        (await _silo.Ask(Housing, reference, grain => grain.Accept(new(CommandId.New(), 2), default))).Refusals.ShouldBeEmpty();
        var (sender, recipient) = (await _silo.View(Officer, reference), await _silo.View(Housing, reference));
        var after = recipient.Updates.ShouldHaveSingleItem();
        after.Note.ShouldBe(Note);
        after.Items.ShouldHaveSingleItem().Shown.ShouldContain(new SharedLine("address", SampleCase.AddressLines));
        JsonSerializer.Serialize(sender.Updates).ShouldBe(JsonSerializer.Serialize(recipient.Updates));
        (sender.Hash, sender.Hash.Length, after.Hash.Length).ShouldBe((recipient.Hash, 64, 64));
        after.Hash.ShouldNotBe(sender.Hash, StringComparer.Ordinal);
    }

    [Fact]
    public async Task An_update_is_shown_before_it_is_shared_to_its_sender_alone()
    {
        var reference = await _silo.Send();

        var empty = (await Preview(Officer, reference)).Value!;
        empty.Decisions.Length.ShouldBe(Enum.GetValues<DataCategory>().Length);
        empty.Items.ShouldBeEmpty();
        empty.NotYet.ShouldContain(new Refusal("Categories", ReferralRefusals.NothingChosen));
        var chosen = (await Preview(Officer, reference, DataCategory.Identity, DataCategory.PoliceIntelligence)).Value!;
        chosen.Items.Select(item => item.Category).ShouldBe([DataCategory.Identity, DataCategory.PoliceIntelligence]);
        chosen.NotYet.ShouldBe([new Refusal("Categories.PoliceIntelligence", ReferralRefusals.CategoryWithheld, SharingReasons.NotForThisKind)]);
        foreach (var other in new[] { Housing, DemonstrationPeople.LeicesterCouncilOfficer })
            (await Preview(other, reference)).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_recalled_takes_its_updates_along()
    {
        var reference = await _silo.Send();
        await _silo.View(Housing, reference);
        _silo.Time.Advance(TimeSpan.FromMinutes(5));
        (await _silo.Ask(Housing, reference, grain => grain.Accept(new(CommandId.New(), 1), default))).Refusals.ShouldBeEmpty();
        await Share(reference, 2, DataCategory.Address);
        _silo.Time.Advance(TimeSpan.FromMinutes(5));
        await _silo.View(Manager, reference);

        (await _silo.Ask(Inspector, reference, grain => grain.Recall(new(CommandId.New(), 3, "The wrong council"), default))).Refusals.ShouldBeEmpty();

        var recipient = await _silo.View(Housing, reference);
        recipient.Recall.ShouldBeNull();
        var update = recipient.Updates.ShouldHaveSingleItem();
        (update.Summary, update.Note, update.Items.Length).ShouldBe(("", "", 0));
        foreach (var secret in new[] { SampleCase.AddressLines, Note, Summary })
            JsonSerializer.Serialize(recipient).ShouldNotContain(secret);
        var recall = (await _silo.View(Officer, reference)).Recall.ShouldNotBeNull();
        recall.Reason.ShouldBe("The wrong council");
        recall.OpenedBy.Select(opened => (opened.Who, opened.AfterAcceptance)).ShouldBe(
            [("Mo Exemplar", false), ("A former member of staff", true)], ignoreOrder: true);
        recall.OpenedBy.Length.ShouldBe(2);
        recall.OpenedBy.ShouldAllBe(opened => opened.FirstAt <= opened.LastAt);
    }

    [Fact]
    public async Task It_is_claimed_for_each_side_and_given_on_by_a_supervisor()
    {
        var reference = await _silo.Send();

        (await _silo.Ask(Housing, reference, grain => grain.Claim(new(CommandId.New(), 1), default))).Value!.Version.ShouldBe(1);
        (await _silo.Ask(Manager, reference, grain => grain.Claim(new(CommandId.New(), 1), default)))
            .RefusedFor(ReferralRefusals.AlreadyClaimed).ShouldBeTrue();
        (await _silo.Ask(Officer, reference, grain => grain.Claim(new(CommandId.New(), 1), default))).Refusals.ShouldBeEmpty();

        foreach (var side in new[] { Officer, Housing })
        {
            var view = await _silo.View(side, reference);
            view.SenderOwner.ShouldBe(new OwnerEntry(Officer.User, "Sam Example"));
            view.RecipientOwner.ShouldBe(new OwnerEntry(Housing.User, "Mo Exemplar"));
        }

        (await Line(Housing, received: true, reference)).OwnerName.ShouldBe("Mo Exemplar");
        (await Line(Officer, received: false, reference)).Owner.ShouldBe(Officer.User);

        var colleagues = (await _silo.Ask(Inspector, reference, grain => grain.Colleagues(default))).Value;
        colleagues.ShouldContain(each => each.Name == "Robin Specimen");
        colleagues.ShouldNotContain(each => each.Name == "Mo Exemplar");
        (await _silo.Ask(Inspector, reference, grain => grain.Reassign(new(CommandId.New(), 1, Inspector.User), default))).Refusals.ShouldBeEmpty();
        (await _silo.View(Officer, reference)).SenderOwner!.Name.ShouldBe("Robin Specimen");
        (await _silo.Ask(Inspector, reference, grain => grain.Reassign(new(CommandId.New(), 1, Housing.User), default)))
            .RefusedFor(ReferralRefusals.CannotTakeReferrals).ShouldBeTrue();
        var worker = Officer with { Roles = [Role.Practitioner] };
        (await _silo.Ask(worker, reference, grain => grain.Reassign(new(CommandId.New(), 1, Officer.User), default)))
            .RefusedFor(CommonRefusals.NotPermitted).ShouldBeTrue();
        (await _silo.Ask(Inspector, reference, grain => grain.Reassign(new(CommandId.New(), 1, Officer.User), default))).Refusals.ShouldBeEmpty();
        // Now it is theirs, to hand on once.
        (await _silo.View(worker, reference)).Moves.ShouldContain(ReferralMove.Reassign);
        (await _silo.Ask(worker, reference, grain => grain.Colleagues(default))).Value.ShouldContain(each => each.Name == "Robin Specimen");
        var on = new ReassignReferral(CommandId.New(), 1, Inspector.User);
        foreach (var _ in new[] { 1, 2 })
            (await _silo.Ask(worker, reference, grain => grain.Reassign(on, default))).Refusals.ShouldBeEmpty();
        (await _silo.View(worker, reference)).Moves.ShouldNotContain(ReferralMove.Reassign);
        (await _silo.Ask(DemonstrationPeople.LeicesterCouncilOfficer with { Roles = [Role.Supervisor] }, reference, grain => grain.Colleagues(default)))
            .RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
    }

    [Fact]
    public async Task Each_command_sent_twice_is_carried_out_once()
    {
        var reference = await _silo.Send();
        var share = Update(1, DataCategory.Risk);
        var claim = new ClaimReferral(CommandId.New(), 2);
        var reassign = new ReassignReferral(CommandId.New(), 2, Inspector.User);

        foreach (var _ in new[] { 1, 2 })
        {
            (await _silo.Ask(Officer, reference, grain => grain.ShareUpdate(share, default))).Refusals.ShouldBeEmpty();
            (await _silo.Ask(Officer, reference, grain => grain.Claim(claim, default))).Refusals.ShouldBeEmpty();
            (await _silo.Ask(Inspector, reference, grain => grain.Reassign(reassign, default))).Refusals.ShouldBeEmpty();
        }

        (await _silo.View(Officer, reference)).History.Select(entry => entry.What).ShouldBe(["reassigned", "claimed", "update-shared", "sent"]);
    }

    private static ShareUpdate Update(int seen, params DataCategory[] categories) => new(CommandId.New(), seen, [.. categories], Note, Summary);

    private async Task<ReferralAnswer> Share(ReferralReference reference, int seen, params DataCategory[] categories)
    {
        var shared = await _silo.Ask(Officer, reference, grain => grain.ShareUpdate(Update(seen, categories), default));
        shared.Refusals.ShouldBeEmpty();
        return shared.Value!;
    }

    private Task<Outcome<UpdatePreview>> Preview(Caller caller, ReferralReference reference, params DataCategory[] categories) =>
        _silo.Ask(caller, reference, grain => grain.PreviewUpdate(Update(1, categories), default));

    private async Task<ReferralLine> Line(Caller caller, bool received, ReferralReference reference) =>
        (await _silo.Ask<IReferralListGrain, Outcome<ReferralPage>>(caller, "all", grain => grain.List(new ReferralFilter(received), null, default)))
            .Value!.Lines.Single(line => line.Reference == reference);
}
