using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts;
using Partnership.Portal.Accounts.Recovering;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Tests.Accounts.Recovering;

public sealed class RecoveryDecisionsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Wait = TimeSpan.FromHours(24);
    private static readonly OrganisationId Organisation = new(Guid.NewGuid());
    private static readonly Member Worker = new(new UserId(Guid.NewGuid()), "A worker", "Officer", [Role.Practitioner]);
    private static readonly Caller Administrator = Of(Role.OrganisationAdministrator);
    private static readonly Caller Partnership = Of(Role.PartnershipAdministrator);
    private static readonly LostWays Password = new(HasPassword: true, ByMail: false);
    private const string Secret = "a secret";

    [Fact]
    public void Refusal_OfAMemberWithAPassword_IsNoneForEitherLoss()
    {
        foreach (var caller in new[] { Administrator, Partnership })
        {
            foreach (var kind in Enum.GetValues<RecoveryKind>())
                RecoveryDecisions.Refusal(caller, Worker, kind, Password).ShouldBeNull();
        }
    }

    [Fact]
    public void Refusal_OfOneself_StandsWhateverTheRole()
    {
        foreach (var caller in new[] { Administrator, Partnership })
        {
            foreach (var kind in Enum.GetValues<RecoveryKind>())
                RecoveryDecisions.Refusal(caller with { User = Worker.User }, Worker, kind, Password).ShouldBe(RecoveryRefusal.Oneself);
        }
    }

    [Fact]
    public void Refusal_OfWhoLooksAfterThePartnership_IsLiftedForAnotherWhoDoesAlone()
    {
        var partnership = Worker with { Roles = [Role.OrganisationAdministrator, Role.PartnershipAdministrator] };

        RecoveryDecisions.Refusal(Administrator, partnership, RecoveryKind.Password, Password).ShouldBe(RecoveryRefusal.BeyondOrganisation);
        RecoveryDecisions.Refusal(Partnership, partnership, RecoveryKind.Password, Password).ShouldBeNull();
        RecoveryDecisions.Refusal(Administrator, Worker with { Roles = [Role.OrganisationAdministrator] }, RecoveryKind.SecondFactor, Password).ShouldBeNull();
    }

    [Fact]
    public void Refusal_OfWhoNeverSignedIn_SaysSo() =>
        RecoveryDecisions.Refusal(Administrator, Worker, RecoveryKind.Password, null).ShouldBe(RecoveryRefusal.NeverSignedIn);

    [Theory]
    [InlineData(RecoveryKind.Password, true, RecoveryRefusal.NoPassword)]
    [InlineData(RecoveryKind.Password, false, RecoveryRefusal.NoPassword)]
    [InlineData(RecoveryKind.SecondFactor, false, RecoveryRefusal.ByMailOnly)]
    [InlineData(RecoveryKind.SecondFactor, true, null)]
    internal void Refusal_WithoutAPassword_LeavesTheLinkByMailToANewSecondFactorAlone(RecoveryKind kind, bool byMail, RecoveryRefusal? expected) =>
        RecoveryDecisions.Refusal(Administrator, Worker, kind, new LostWays(HasPassword: false, byMail)).ShouldBe(expected);

    [Fact]
    public void Times_OfAPassword_BeginAtOnceAndOfASecondFactorAfterTheWait()
    {
        RecoveryDecisions.Times(RecoveryKind.Password, Now, Wait).ShouldBe((Now, Now.AddHours(24)));
        RecoveryDecisions.Times(RecoveryKind.SecondFactor, Now, Wait).ShouldBe((Now.AddHours(24), Now.AddHours(96)));
    }

    [Theory]
    [InlineData(-1, RecoveryStanding.Waiting)]
    [InlineData(0, RecoveryStanding.Open)]
    [InlineData(72 * 3600 - 1, RecoveryStanding.Open)]
    [InlineData(72 * 3600, RecoveryStanding.RanOut)]
    internal void Standing_GoesFromWaitingToOpenToRunOut_AtTheSecond(int secondsAfterOpening, RecoveryStanding expected)
    {
        var recovery = Asked(RecoveryKind.SecondFactor);

        RecoveryDecisions.Standing(recovery, recovery.OpensAt.AddSeconds(secondsAfterOpening)).ShouldBe(expected);
    }

    [Fact]
    public void Standing_OnceUsedOrStopped_StaysSo()
    {
        foreach (var at in new[] { Now, Now.AddHours(30), Now.AddDays(30) })
        {
            RecoveryDecisions.Standing(Asked(RecoveryKind.SecondFactor, used: Now), at).ShouldBe(RecoveryStanding.Used);
            RecoveryDecisions.Standing(Asked(RecoveryKind.SecondFactor, stopped: Now), at).ShouldBe(RecoveryStanding.Stopped);
        }
    }

    [Fact]
    public void Found_ByTheRightSecret_IsWhereItStandsWhileThatIsPending()
    {
        Found(Asked(RecoveryKind.Password), Now).ShouldBe(RecoveryStanding.Open);
        Found(Asked(RecoveryKind.SecondFactor), Now).ShouldBe(RecoveryStanding.Waiting);
        Found(Asked(RecoveryKind.SecondFactor), Now.AddHours(24)).ShouldBe(RecoveryStanding.Open);
    }

    [Fact]
    public void Found_WithoutAnyOneOfThese_IsNothing()
    {
        var good = Asked(RecoveryKind.Password);

        RecoveryDecisions.Found(null, Secret, isMember: true, Now).ShouldBeNull();
        foreach (var other in new[] { "", "A secret", "a secret ", "another secret" })
            RecoveryDecisions.Found(good, other, isMember: true, Now).ShouldBeNull();
        RecoveryDecisions.Found(good, Secret, isMember: false, Now).ShouldBeNull();
        Found(good, Now.AddHours(24)).ShouldBeNull();
        Found(Asked(RecoveryKind.Password, used: Now), Now).ShouldBeNull();
        Found(Asked(RecoveryKind.SecondFactor, stopped: Now), Now.AddHours(24)).ShouldBeNull();
    }

    [Fact]
    public void Make_GivesSecretsThatDifferAndAreKnownByTheirHashAlone()
    {
        var (one, other) = (LinkSecret.Make(), LinkSecret.Make());

        one.Length.ShouldBe(43);
        one.ShouldAllBe(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-' || letter == '_');
        LinkSecret.Is(one, LinkSecret.Hash(one)).ShouldBeTrue();
        LinkSecret.Is(other, LinkSecret.Hash(one)).ShouldBeFalse();
        LinkSecret.Is(one, []).ShouldBeFalse();
    }

    private static RecoveryStanding? Found(Recovery recovery, DateTimeOffset at) => RecoveryDecisions.Found(recovery, Secret, isMember: true, at);

    private static Recovery Asked(RecoveryKind kind, DateTimeOffset? used = null, DateTimeOffset? stopped = null)
    {
        var (opens, closes) = RecoveryDecisions.Times(kind, Now, Wait);
        return new Recovery
        {
            Id = Guid.NewGuid(), Person = Worker.User.Value, Organisation = Organisation.Value, Kind = kind, AskedBy = Administrator.User.Value,
            AskedAt = Now, OpensAt = opens, ClosesAt = closes, Secret = LinkSecret.Hash(Secret), UsedAt = used, CancelledAt = stopped,
        };
    }

    private static Caller Of(Role role) => new(new UserId(Guid.NewGuid()), Organisation, [role], "test");
}
