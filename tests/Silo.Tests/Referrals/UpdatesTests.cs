using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Referrals.Moves;

namespace Partnership.Silo.Tests.Referrals;

public sealed class UpdatesTests
{
    private static readonly ReferralState Accepted = Life.At(ReferralStatus.Accepted);

    [Fact]
    public void Share_FreezesTheCategoriesChosenFromTheCaseAsItStands()
    {
        var moved = Sample.Case with { Version = 9, Address = Sample.Case.Address with { Lines = "2 Newplace Road" } };

        var update = Share(Life.Update, facts => facts with { Case = moved }).Events.ShouldHaveSingleItem().ShouldBeOfType<UpdateShared>();

        update.Note.ShouldBe("She has moved");
        update.Manifest.CaseVersion.ShouldBe(9);
        update.Manifest.Minimum.Summary.ShouldBe("A new address.");
        update.Manifest.Minimum.AskedFor.ShouldBe(Sample.Draft.AskedFor);
        update.Manifest.Grounds.Purpose.ShouldBe(SharingPurpose.Housing);
        update.Manifest.Items.Select(item => item.Category).ShouldBe([DataCategory.Address, DataCategory.Risk]);
        update.Manifest.Items[0].Lines[0].ShouldBe(new SharedLine("address", "2 Newplace Road"));
        update.Manifest.Hash.ShouldBe(update.Manifest.Sum());
    }

    [Fact]
    public void An_update_changes_nothing_of_the_first_manifest_and_must_be_seen_by_who_answers()
    {
        var sent = Life.At(ReferralStatus.Sent);

        var updated = sent.Apply(Share(Life.Update, facts => facts, sent).Events.Single());

        updated.Sent.ShouldBe(sent.Sent);
        updated.Status.ShouldBe(ReferralStatus.Sent);
        updated.Updates.Length.ShouldBe(1);
        updated.MovesMade.ShouldBe(sent.MovesMade + 1);
    }

    [Fact]
    public void Share_NothingChosen_IsRefused()
    {
        Refusals(Life.Update with { Categories = [] }).ShouldBe([new Refusal("Categories", ReferralRefusals.NothingChosen)]);
        Refusals(Life.Update with { Categories = default }).ShouldBe([new Refusal("Categories", ReferralRefusals.NothingChosen)]);
        Refusals(Life.Update with { Categories = [(DataCategory)99] }).ShouldBe([new Refusal("Categories", CommonRefusals.NotAChoice)]);
    }

    [Fact]
    public void Share_WhatIsWithheldToday_IsRefusedByName()
    {
        Refusals(Life.Update with { Categories = [DataCategory.Address, DataCategory.Suspect, DataCategory.PoliceIntelligence] }).ShouldBe(
        [
            new Refusal("Categories.Suspect", ReferralRefusals.CategoryWithheld, SharingReasons.NotForThisKind),
            new Refusal("Categories.PoliceIntelligence", ReferralRefusals.CategoryWithheld, SharingReasons.NotForThisKind),
        ]);
        Share(Life.Update, facts => facts with { Agreement = null }).Refusals.ShouldAllBe(refusal =>
            refusal.Code == ReferralRefusals.CategoryWithheld && refusal.Detail == SharingReasons.NoAgreement);
    }

    [Fact]
    public void Share_CategoryThatHoldsNothing_IsRefusedByName() =>
        Share(
            Life.Update with { Categories = [DataCategory.Address] },
            facts => facts with { Case = Sample.Case with { Address = Sample.Case.Address with { Lines = "", Postcode = "" } } })
            .Refusals.ShouldBe([new Refusal("Categories.Address", ReferralRefusals.CategoryWithheld, SharingReasons.NothingRecorded)]);

    [Fact]
    public void Share_Widened_NeedsAReasonWithinTheTable()
    {
        var suspect = Life.Update with { Categories = [DataCategory.Suspect], Widened = [new Widening(DataCategory.Suspect, "They may meet")] };

        var update = Share(suspect, facts => facts).Events.ShouldHaveSingleItem().ShouldBeOfType<UpdateShared>();

        update.Manifest.Items.ShouldHaveSingleItem().WidenedBecause.ShouldBe("They may meet");
        Refusals(suspect with { Widened = [new Widening(DataCategory.Suspect, " ")] })
            .ShouldContain(new Refusal("Widened.Suspect", ReferralRefusals.WideningWithoutReason));
        Refusals(Life.Update with { Widened = [new Widening(DataCategory.PoliceIntelligence, "Why not")] })
            .ShouldContain(new Refusal("Widened.PoliceIntelligence", ReferralRefusals.WideningNotAllowed));
    }

    [Fact]
    public void Share_CaseOutOfSight_IsAbsent() =>
        UpdateDecisions.Share(Accepted, Life.Update, null, Life.Mover(Life.Sender))
            .Refusals.ShouldHaveSingleItem().Code.ShouldBe(CommonRefusals.NotFound);

    private static ImmutableArray<Refusal> Refusals(ShareUpdate update)
    {
        var decision = Share(update, facts => facts);
        decision.Events.ShouldBeEmpty();
        return decision.Refusals;
    }

    private static Decision Share(ShareUpdate update, Func<ReferralFacts, ReferralFacts> change, ReferralState? state = null) =>
        UpdateDecisions.Share(
            state ?? Accepted, update, change(Life.Facts(state ?? Accepted, update)!), Life.Mover(Life.Sender));
}
