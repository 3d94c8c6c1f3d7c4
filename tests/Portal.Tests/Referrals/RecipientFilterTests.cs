using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Referrals.Compose;

namespace Partnership.Portal.Tests.Referrals;

public sealed class RecipientFilterTests
{
    private static readonly PossibleRecipient Council = new(
        new OrganisationProfile(
            new OrganisationId(Guid.NewGuid()), "Derby City Council", OrganisationKind.Council, [new Area("E06000015", "Derby")], "Housing, community safety", null),
        null);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("housing")]
    [InlineData("HOUSING council")]
    [InlineData("derby")]
    public void Matches_EachWordIsThere_True(string? words) => RecipientFilter.Read(words, null, null).Matches(Council).ShouldBeTrue();

    [Theory]
    [InlineData("charity")]
    [InlineData("housing helpline")]
    [InlineData("\0")]
    [InlineData("%")]
    public void Matches_AWordIsNotThere_False(string words) => RecipientFilter.Read(words, null, null).Matches(Council).ShouldBeFalse();

    [Fact]
    public void Matches_Kind_NarrowsAndNonsenseDoesNot()
    {
        RecipientFilter.Read(null, "Council", null).Matches(Council).ShouldBeTrue();
        RecipientFilter.Read(null, "Charity", null).Matches(Council).ShouldBeFalse();
        RecipientFilter.Read(null, "2", null).Kind.ShouldBeNull();
        RecipientFilter.Read(null, "nonsense", null).IsSet.ShouldBeFalse();
    }

    [Fact]
    public void AllOf_KeepsTheFilterAndEscapesIt() => RecipientFilter.Read("a&b=\"c\"", "Council", null).AllOf("/referrals/R-2001/to")
        .ShouldBe("/referrals/R-2001/to?find=a%26b%3D%22c%22&kind=Council&all=true");
}
