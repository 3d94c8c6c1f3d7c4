using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Agreements;
using static Partnership.Silo.Tests.Agreements.AgreementSamples;

namespace Partnership.Silo.Tests.Agreements;

public sealed class OutlineChecksTests
{
    private static readonly AgreementOutline Whole = new("An agreement", [One, Two], [Term], Review, Expiry);
    private static readonly HashSet<OrganisationId> Partners = [One, Two, Three];

    [Fact]
    public void Whole_NamesNobodyTwiceAndHasEveryList()
    {
        var whole = OutlineChecks.Whole(new AgreementOutline(" A title ", [One, One, Two], [new AgreementTerm(default, default, default, default)], null, null));

        whole.Title.ShouldBe("A title");
        whole.Parties.ShouldBe([One, Two]);
        whole.Terms[0].Categories.IsDefault.ShouldBeFalse();
        OutlineChecks.Whole(new AgreementOutline(null!, default, default, null, null)).Terms.ShouldBeEmpty();
    }

    [Fact]
    public void Keep_WhatIsUnfinished_IsKept() =>
        OutlineChecks.Keep(OutlineChecks.Whole(new AgreementOutline("A title", [], [], null, null)), Partners).ShouldBeEmpty();

    [Fact]
    public void Keep_WhatNobodyCouldRead_IsRefused() => Codes(OutlineChecks.Keep(
        new AgreementOutline(
            "", [One, new OrganisationId(Guid.NewGuid())],
            [.. Enumerable.Repeat(Term with { Purposes = [(SharingPurpose)99] }, OutlineChecks.MostTerms + 1)], null, null),
        Partners)).ShouldBe(
    [
        ("Title", CommonRefusals.Missing), ("Parties", CommonRefusals.NotAChoice),
        ("Terms", AgreementRefusals.TooManyTerms), ("Terms", CommonRefusals.NotAChoice),
    ]);

    [Fact]
    public void NotYet_OfAWholeOne_IsNothing() => OutlineChecks.NotYet(Whole, Today).ShouldBeEmpty();

    [Fact]
    public void NotYet_OfAnEmptyOne_NamesAllThatIsMissing() =>
        Codes(OutlineChecks.NotYet(new AgreementOutline("", [One], [], null, null), Today)).ShouldBe(
        [
            ("Title", CommonRefusals.Missing), ("Parties", AgreementRefusals.TooFewParties), ("Terms", CommonRefusals.Missing),
            ("ReviewBy", CommonRefusals.Missing), ("ExpiresOn", CommonRefusals.Missing),
        ]);

    [Fact]
    public void NotYet_OfOneWithoutAnEnd_StillSaysWhatIsWrongWithTheReview() =>
        Codes(OutlineChecks.NotYet(Whole with { ReviewBy = Today, ExpiresOn = null }, Today)).ShouldBe(
            [("ReviewBy", AgreementRefusals.ReviewNotAhead), ("ExpiresOn", CommonRefusals.Missing)]);

    private static IEnumerable<(string, string)> Codes(ImmutableArray<Refusal> refusals) =>
        refusals.Select(refusal => (refusal.Field, refusal.Code));
}
