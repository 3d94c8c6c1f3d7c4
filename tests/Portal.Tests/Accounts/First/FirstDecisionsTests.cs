using Partnership.Portal.Accounts;
using Partnership.Portal.Accounts.First;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Tests.Accounts.First;

public sealed class FirstDecisionsTests
{
    private const string Secret = "a secret";
    private static readonly DateTimeOffset Now = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);
    private static readonly FirstLink Link = new() { Secret = LinkSecret.Hash(Secret), MadeAt = Now };

    [Fact]
    public void MayMake_WhileNobodyCanSignIn()
    {
        FirstDecisions.MayMake(somebodySignsIn: false).ShouldBeTrue();
        FirstDecisions.MayMake(somebodySignsIn: true).ShouldBeFalse();
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(86_399, true)]
    [InlineData(86_400, false)]
    public void Works_ForADay(int secondsAfter, bool works) =>
        FirstDecisions.Works(Link, Secret, somebodySignsIn: false, Now.AddSeconds(secondsAfter)).ShouldBe(works);

    [Fact]
    public void Works_WithoutAnyOneOfThese_Not()
    {
        FirstDecisions.Works(null, Secret, somebodySignsIn: false, Now).ShouldBeFalse();
        FirstDecisions.Works(Link, "another", somebodySignsIn: false, Now).ShouldBeFalse();
        FirstDecisions.Works(Link, Secret, somebodySignsIn: true, Now).ShouldBeFalse();
        FirstDecisions.Works(Used(), Secret, somebodySignsIn: false, Now).ShouldBeFalse();
    }

    [Fact]
    public void Repeats_IsTheFormByWhichTheLinkWasUsed_AndNoOther()
    {
        FirstDecisions.Repeats(Used(), Secret, somebodySignsIn: false, begunByThisForm: true, Now).ShouldBeTrue();
        FirstDecisions.Repeats(Used(), Secret, somebodySignsIn: false, begunByThisForm: false, Now).ShouldBeFalse();
        FirstDecisions.Repeats(Used(), "another", somebodySignsIn: false, begunByThisForm: true, Now).ShouldBeFalse();
        FirstDecisions.Repeats(Used(), Secret, somebodySignsIn: true, begunByThisForm: true, Now).ShouldBeFalse();
        FirstDecisions.Repeats(Used(), Secret, somebodySignsIn: false, begunByThisForm: true, Now.AddHours(24)).ShouldBeFalse();
        FirstDecisions.Repeats(Link, Secret, somebodySignsIn: false, begunByThisForm: true, Now).ShouldBeFalse();
    }

    private static FirstLink Used() => new() { Secret = Link.Secret, MadeAt = Now, UsedAt = Now };
}
