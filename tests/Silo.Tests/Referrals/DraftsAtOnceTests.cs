using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>Several windows on one draft, on a real database.</summary>
public sealed class DraftsAtOnceTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private static readonly Caller Officer = DemonstrationPeople.DerbyshireOfficer;
    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task Everybody_who_saves_another_field_at_once_is_kept()
    {
        var draft = await _silo.Draft(Journey.ToDerby);
        SaveDraft[] saves =
        [
            Save(2, "WhyNow", written => written with { WhyNow = "One" }), Save(2, "Summary", written => written with { Summary = "Two" }),
            Save(2, "PhoneCall", written => written with { PhoneCall = "Three" }), Save(2, "AskedFor", written => written with { AskedFor = "Four" }),
        ];

        var outcomes = await Task.WhenAll(saves.Select(save => _silo.Ask(Officer, draft, grain => grain.Save(save, default))));

        outcomes.ShouldAllBe(outcome => outcome.Succeeded);
        var kept = (await View(draft)).Draft;
        (kept.WhyNow, kept.Summary, kept.PhoneCall, kept.AskedFor, kept.Recipient).ShouldBe(("One", "Two", "Three", "Four", Journey.ToDerby.Recipient));
    }

    [Fact]
    public async Task One_field_saved_in_many_ways_at_once_is_kept_of_one_and_asked_of_the_others()
    {
        var draft = await _silo.Draft(Journey.ToDerby);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(number =>
            _silo.Ask(Officer, draft, grain => grain.Save(Save(2, "Summary", written => written with { Summary = $"Number {number}" }), default))));

        outcomes.Count(outcome => outcome.Succeeded).ShouldBe(1);
        outcomes.Where(outcome => !outcome.Succeeded).ShouldAllBe(outcome => outcome.Refusals.Single() == new Refusal("Summary", CommonRefusals.ChangedMeanwhile, null));
        (await View(draft)).Draft.Summary.ShouldStartWith("Number ");
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_kept_once()
    {
        var draft = await _silo.Draft(Journey.ToDerby);
        var save = Save(2, "Summary", written => written with { Summary = "Once" });

        var answers = new[] { await _silo.Ask(Officer, draft, grain => grain.Save(save, default)), await _silo.Ask(Officer, draft, grain => grain.Save(save, default)) };

        answers.ShouldAllBe(answer => answer.Succeeded);
        (await View(draft)).Version.ShouldBe(3);
    }

    [Fact]
    public async Task Another_organisation_keeps_nothing_whatever_version_it_names()
    {
        var draft = await _silo.Draft(Journey.ToDerby);
        foreach (var seen in new[] { 1, 2, 3 })
        {
            (await _silo.Ask(DemonstrationPeople.DerbyCouncilOfficer, draft, grain => grain.Save(Save(seen, "Summary", written => written with { Summary = "Theirs" }), default)))
                .RefusedFor(ReferralRefusals.NotADraft).ShouldBeTrue();
        }

        (await View(draft)).Draft.Summary.ShouldBe(Journey.ToDerby.Summary);
    }

    [Fact]
    public async Task One_draft_that_cannot_be_opened_does_not_take_the_others_from_the_list()
    {
        var (broken, whole) = (await _silo.Draft(Journey.ToDerby), await _silo.Draft(Journey.ToDerby));
        await _silo.Execute("update draft set sealed = (select sealed from draft where number = $2) where number = $1", broken.Number, whole.Number);

        var lines = (await _silo.Ask<IReferralListGrain, Outcome<ImmutableArray<DraftLine>>>(Officer, "all", grain => grain.Drafts(default))).Value;

        lines.Single(line => line.Reference == broken).AskedFor.ShouldBeEmpty();
        lines.Single(line => line.Reference == whole).AskedFor.ShouldBe(Journey.ToDerby.AskedFor);
        await _silo.Execute("delete from draft where number = $1", broken.Number);
    }

    [Fact]
    public async Task Partners_are_offered_the_best_first_each_with_what_speaks_for_them()
    {
        var draft = await _silo.Draft(Journey.ToDerby with { Recipient = null });

        var offered = (await _silo.Ask(Officer, draft, grain => grain.Recipients(default))).Value;

        offered[0].Partner.Name.ShouldBe("Derby City Council");
        offered[0].Fits.Select(fit => fit.Reason).ShouldBe([FitReason.OffersThis, FitReason.UsualKind, FitReason.CoversDistrict]);
        offered.Where(possible => possible.WhyNot is not null).ShouldAllBe(possible => possible.Fits.IsEmpty);
        RecipientFits.InOrder(offered).Select(possible => possible.Partner.Id).ShouldBe(offered.Select(possible => possible.Partner.Id));
    }

    private async Task<DraftView> View(ReferralReference draft) => (await _silo.Ask(Officer, draft, grain => grain.Draft(default))).Value!;

    private static SaveDraft Save(int seen, string field, Func<ReferralDraft, ReferralDraft> change) =>
        new(CommandId.New(), seen, change(Journey.ToDerby), [new SeenField(field, seen)]);
}
