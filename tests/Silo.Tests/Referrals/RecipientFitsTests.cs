using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Referrals;

namespace Partnership.Silo.Tests.Referrals;

public sealed class RecipientFitsTests
{
    private static readonly Area Derby = new("E06000015", "Derby");

    [Fact]
    public void What_is_asked_is_found_among_the_services_in_the_partners_own_words() =>
        Fits("Visits, Target-hardening of homes; advice", draft => draft with { Purpose = null })
            .ShouldContain(new RecipientFit(FitReason.OffersThis, "Target-hardening of homes"));

    [Fact]
    public void Where_nothing_asked_is_named_the_purpose_counts()
    {
        Fits("Housing, anti-social behaviour", draft => draft with { AskedFor = "Something else" })
            .ShouldContain(new RecipientFit(FitReason.OffersThis, "Housing"));
        Fits("Housing", draft => draft with { AskedFor = "Something else", Purpose = SharingPurpose.CrimePrevention })
            .ShouldNotContain(fit => fit.Reason == FitReason.OffersThis);
    }

    [Fact]
    public void The_strand_counts_by_its_own_words_and_a_community_only_where_the_person_belongs_to_it()
    {
        Knows("Support for all strands").ShouldBe("Support for all strands");
        Knows("Help after racist abuse").ShouldBe("Help after racist abuse");
        Knows("Support after anti-Muslim hatred").ShouldBe("Support after anti-Muslim hatred");
        Knows("Security and support for Jewish communities").ShouldBeNull();
        Knows("Support for LGBT+ victims").ShouldBeNull();
    }

    [Fact]
    public void Nothing_of_the_person_is_in_what_is_answered()
    {
        var fits = Fits("Support after anti-Muslim hatred, advice in Bengali");

        string.Join(' ', fits.Select(fit => fit.Detail)).ShouldNotContain("Bangladeshi");
    }

    [Fact]
    public void An_area_of_their_own_is_named_before_everywhere_and_a_full_partner_after_one_with_room()
    {
        var (local, national, full) = (Partner("Local", "", Derby), Partner("Aaa National", ""), Partner("Aaa Full", "", Derby));

        RecipientFits.InOrder([Possible(national), Possible(full, isFull: true), Possible(local)])
            .Select(possible => possible.Partner.Name).ShouldBe(["Local", "Aaa National", "Aaa Full"]);
    }

    [Fact]
    public void Who_offers_what_is_asked_comes_before_who_knows_the_strand_before_all_others()
    {
        var (offers, knows, other) = (Partner("Zzz", "Target-hardening"), Partner("Mmm", "Support for all strands"), Partner("Aaa", "Bell ringing"));

        RecipientFits.InOrder([Possible(other), Possible(knows), Possible(offers)])
            .Select(possible => possible.Partner.Name).ShouldBe(["Zzz", "Mmm", "Aaa"]);
    }

    [Fact]
    public void Who_cannot_be_asked_comes_last_whatever_they_offer() => RecipientFits.InOrder(
        [Possible(Partner("Aaa", "Target-hardening")) with { WhyNot = ReferralRefusals.RecipientOutOfArea, Fits = [] }, Possible(Partner("Zzz", ""))])
        .Select(possible => possible.Partner.Name).ShouldBe(["Zzz", "Aaa"]);

    [Fact]
    public void The_order_does_not_depend_on_the_order_before_and_more_in_favour_never_ranks_lower() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true),
        Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Choose(0, 63), 8)), kinds =>
        {
            var partners = kinds.Select((kind, number) => new PossibleRecipient(
                new OrganisationProfile(new OrganisationId(new Guid(number + 1, 0, 0, new byte[8])), $"P{kind % 3}", OrganisationKind.Charity, [], "", null), null,
                Fits: [.. Enum.GetValues<FitReason>().Where(reason => (kind & (1 << ((int)reason - 1))) != 0).Select(reason => new RecipientFit(reason))])).ToList();
            var order = RecipientFits.InOrder(partners).ToList();

            order.Select(each => each.Partner.Id).SequenceEqual(RecipientFits.InOrder(partners.AsEnumerable().Reverse()).Select(each => each.Partner.Id)).ShouldBeTrue();
            for (var first = 0; first < order.Count; first++)
            {
                for (var later = first + 1; later < order.Count; later++)
                    IsBetter(order[later], order[first]).ShouldBeFalse();
            }
        }));

    [Theory]
    [InlineData("")]
    [InlineData(" , ;; .\n")]
    [InlineData("\ud83d\udc69 \u202e <script>")]
    public void Services_of_any_kind_are_read(string services) =>
        Fits(services).ShouldBe([new RecipientFit(FitReason.CoversEverywhere)]);

    // Everything that speaks for the one speaks for the other too, and something more; and less against it.
    private static bool IsBetter(PossibleRecipient one, PossibleRecipient other)
    {
        var (mine, theirs) = (For(one), For(other));
        return mine.IsProperSupersetOf(theirs) && (!IsFull(one) || IsFull(other));
    }

    private static HashSet<FitReason> For(PossibleRecipient possible) =>
        [.. possible.Fits.Select(fit => fit.Reason).Except([FitReason.OverCapacity, FitReason.CoversEverywhere])];

    private static bool IsFull(PossibleRecipient possible) => possible.Fits.Any(fit => fit.Reason is FitReason.OverCapacity);

    private static string? Knows(string services) =>
        Fits(services).FirstOrDefault(fit => fit.Reason is FitReason.KnowsTheStrand)?.Detail;

    private static ImmutableArray<RecipientFit> Fits(string services, Func<ReferralDraft, ReferralDraft>? change = null) =>
        RecipientFits.Of(Partner("A partner", services), Sample.Case, change?.Invoke(Sample.Draft) ?? Sample.Draft, overCapacity: false);

    private static PossibleRecipient Possible(OrganisationProfile partner, bool isFull = false) =>
        new(partner, null, Fits: RecipientFits.Of(partner, Sample.Case, Sample.Draft, isFull));

    private static OrganisationProfile Partner(string name, string services, params Area[] areas) =>
        new(new OrganisationId(Guid.NewGuid()), name, OrganisationKind.Charity, [.. areas], services, null);
}
