using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Referrals;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>Two who write one draft: neither destroys what the other wrote, and neither is stopped without need.</summary>
public sealed class DraftMergeTests
{
    private static readonly StoredDraft Kept = Stored(1, Sample.Draft);

    [Fact]
    public void Merge_DifferentFields_KeepsBoth()
    {
        var theirs = Saved(Kept, draft => draft with { Summary = "Theirs" });

        var merged = DraftMerge.Of(theirs, Save(1, draft => draft with { WhyNow = "Mine", Urgency = Urgency.Within24Hours }));

        merged.Conflicts.ShouldBeEmpty();
        (merged.Draft.Summary, merged.Draft.WhyNow, merged.Draft.Urgency).ShouldBe(("Theirs", "Mine", Urgency.Within24Hours));
    }

    [Fact]
    public void Merge_SameFieldInTwoWays_IsAConflictAndChangesNothingInIt()
    {
        var theirs = Saved(Kept, draft => draft with { Summary = "Theirs" });

        var merged = DraftMerge.Of(theirs, Save(1, draft => draft with { Summary = "Mine", WhyNow = "Mine" }));

        merged.Conflicts.ShouldBe(["Summary"]);
        merged.Draft.Summary.ShouldBe("Theirs");
    }

    [Fact]
    public void Merge_SameFieldInOneWay_IsNoConflict() =>
        DraftMerge.Of(Saved(Kept, draft => draft with { Summary = "Same" }), Save(1, draft => draft with { Summary = "Same" })).Conflicts.ShouldBeEmpty();

    [Fact]
    public void Merge_SeenAgain_TakesWhatItsWriterInsistsOn()
    {
        var theirs = Saved(Kept, draft => draft with { Summary = "Theirs", WhyNow = "Theirs" });

        var merged = DraftMerge.Of(theirs, Save(1, draft => draft with { Summary = "Mine" }, new SeenField("Summary", 2), new SeenField("WhyNow", 1)));

        merged.Conflicts.ShouldBeEmpty();
        (merged.Draft.Summary, merged.Draft.WhyNow).ShouldBe(("Mine", "Theirs"));
    }

    [Fact]
    public void Merge_FieldNotNamed_IsNotTakenHoweverItReads()
    {
        var merged = DraftMerge.Of(Kept, Save(1, draft => draft with { Summary = "Mine", WhyNow = "Mine" }, new SeenField("WhyNow", 1), new SeenField("nonsense", 1)));

        (merged.Draft.Summary, merged.Draft.WhyNow).ShouldBe((Sample.Draft.Summary, "Mine"));
    }

    [Fact]
    public void Merge_VersionNotKeptAnyMore_AsksForEveryFieldThatDiffers()
    {
        foreach (var seen in new[] { 0, -1, 99 })
            DraftMerge.Of(Kept, Save(seen, draft => draft with { WhyNow = "Mine" })).Conflicts.ShouldBe(["WhyNow"]);
    }

    [Fact]
    public void Merge_AnotherRecipient_StartsFromTheDefaults()
    {
        var kept = Stored(1, Sample.Draft with { Widened = [new Widening(DataCategory.Address, "Needed")], Withheld = [DataCategory.Risk] });

        var merged = DraftMerge.Of(kept, Save(1, draft => draft with { Recipient = Sample.Police.Id }, new SeenField("Recipient", 1)));

        merged.Draft.Recipient.ShouldBe(Sample.Police.Id);
        (merged.Draft.Widened.Length, merged.Draft.Withheld.Length).ShouldBe((0, 0));
    }

    [Fact]
    public void Merge_WhatWasChosenForOnePartner_NeverGoesToAnotherUnseen()
    {
        var another = Saved(Kept, draft => draft with { Recipient = Sample.Police.Id });
        var widened = Save(1, draft => draft with { Widened = [new Widening(DataCategory.Address, "Needed")] }, new SeenField("Choice.Address", 1), new SeenField("Choice.Risk", 1));

        DraftMerge.Of(another, widened).Conflicts.ShouldBe(["Choice.Address"]);
        DraftMerge.Of(another, widened with { Fields = [new SeenField("Choice.Address", 2)] }).Draft.Widened.ShouldHaveSingleItem();
    }

    [Fact]
    public void Nothing_that_either_wrote_is_lost_unsaid() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true),
        Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Choose(0, 9999), 3)), choices =>
        {
            var (was, theirs, mine) = (Some(choices[0]), Some(choices[0], choices[1]), Some(choices[0], choices[2]));
            var kept = Stored(2, theirs, new EarlierDraft(1, was));
            var save = new SaveDraft(CommandId.New(), 1, mine, [.. DraftFields.All.Where(field => !field.IsChoice).Select(field => new SeenField(field.Name, 1))]);

            var merged = DraftMerge.Of(kept, save);

            foreach (var field in DraftFields.All.Where(field => !field.IsChoice))
            {
                var (before, now, wanted, result) = (field.Of(was), field.Of(theirs), field.Of(mine), field.Of(merged.Draft));
                if (merged.Conflicts.Contains(field.Name, StringComparer.Ordinal))
                    (before != now && before != wanted && now != wanted && result == now).ShouldBeTrue(field.Name);
                else
                    result.ShouldBe(wanted == before ? now : wanted, field.Name);
            }

            // Whoever insists on what they wrote, having seen what stands there, is taken at their word.
            var insisting = save with { Fields = [.. merged.Conflicts.Select(name => new SeenField(name, 2)), .. save.Fields.Where(field => !merged.Conflicts.Contains(field.Name, StringComparer.Ordinal))] };
            DraftMerge.Of(kept, insisting).Conflicts.ShouldBeEmpty();
        }));

    [Fact]
    public void Two_who_change_different_fields_end_with_the_same_draft_whoever_saves_first() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true),
        Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Choose(0, 9999), 3)), choices =>
        {
            var was = Some(choices[0]);
            var (one, other) = (Some(choices[0], choices[1] & 0b0101010), Some(choices[0], choices[2] & 0b1010100));
            Both(one, other).ShouldBe(Both(other, one));

            string Both(ReferralDraft first, ReferralDraft second)
            {
                var kept = Stored(1, was);
                foreach (var draft in new[] { first, second })
                {
                    var merged = DraftMerge.Of(kept, new SaveDraft(CommandId.New(), 1, draft, [.. DraftFields.All.Select(field => new SeenField(field.Name, 1))]));
                    merged.Conflicts.ShouldBeEmpty();
                    kept = kept with { Version = kept.Version + 1, Draft = merged.Draft, Earlier = kept.BeforeNext() };
                }

                return JsonSerializer.Serialize(kept.Draft, EventTypes.Json);
            }
        }));

    [Fact]
    public void Earlier_versions_are_kept_up_to_a_number()
    {
        var kept = Kept;
        for (var save = 0; save < 40; save++)
            kept = kept with { Version = kept.Version + 1, Earlier = kept.BeforeNext() };

        kept.Earlier.Length.ShouldBe(SealedDraft.Kept);
        kept.At(kept.Version - SealedDraft.Kept).ShouldNotBeNull();
        kept.At(kept.Version - SealedDraft.Kept - 1).ShouldBeNull();
    }

    [Fact]
    public void What_an_earlier_release_sealed_is_read()
    {
        var read = SealedDraft.Read(JsonSerializer.SerializeToUtf8Bytes(Sample.Draft, EventTypes.Json));

        (read.Draft.Summary, read.Earlier.Length).ShouldBe((Sample.Draft.Summary, 0));
    }

    // Each bit says whether one field has another value than before.
    private static ReferralDraft Some(int start, int changed = 0) => new(
        Bit(changed, 0) ? Sample.Police.Id : Sample.Council.Id,
        Bit(changed, 1) ? SharingPurpose.Safeguarding : SharingPurpose.Housing,
        Bit(changed, 2) ? Urgency.Immediate : null,
        $"Asked {start % 3}{Text(changed, 3)}", $"Why{Text(changed, 4)}", $"Summary{Text(changed, 5)}", [], [], $"Phone{Text(changed, 6)}");

    private static bool Bit(int number, int bit) => (number & (1 << bit)) != 0;

    // Two who change one text may still write the same.
    private static string Text(int number, int bit) => Bit(number, bit) ? $" {number % 2}" : "";

    private static StoredDraft Stored(int version, ReferralDraft draft, params EarlierDraft[] earlier) =>
        new(Sample.Police.Id, Sample.Case.Reference, version, draft, CommandId.New(), [.. earlier]);

    private static StoredDraft Saved(StoredDraft kept, Func<ReferralDraft, ReferralDraft> change) =>
        kept with { Version = kept.Version + 1, Draft = change(kept.Draft), Earlier = kept.BeforeNext() };

    private static SaveDraft Save(int seen, Func<ReferralDraft, ReferralDraft> change, params SeenField[] fields) =>
        new(CommandId.New(), seen, change(Sample.Draft), [.. fields]);
}
