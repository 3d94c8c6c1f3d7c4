using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Work;
using Partnership.Silo.Work;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Work;

/// <summary>What a referral, and what an agreement, asks of whom.</summary>
public sealed class WorkItemsTests
{
    private static readonly DateOnly Today = new(2026, 3, 12);
    private static readonly OrganisationId Ours = new(Guid.NewGuid());
    private static readonly OrganisationId Theirs = new(Guid.NewGuid());
    private static readonly AgreementView InForce = new(
        new AgreementId(Guid.NewGuid()), "An agreement", 1, [Ours, Theirs], [Ours, Theirs], [], Today.AddMonths(6), Today.AddMonths(12),
        AgreementStanding.InForce, []);

    [Theory]
    [InlineData(true, ReferralStatus.Sent, WorkKind.Answer)]
    [InlineData(true, ReferralStatus.Questioned, WorkKind.Answer)]
    [InlineData(true, ReferralStatus.Accepted, WorkKind.FirstContact)]
    [InlineData(true, ReferralStatus.Active, WorkKind.Outcome)]
    [InlineData(true, ReferralStatus.Recalled, WorkKind.Destruction)]
    [InlineData(false, ReferralStatus.Questioned, WorkKind.Question)]
    public void Referral_ByWhereItStands_AsksForWhatComesNext(bool received, ReferralStatus status, WorkKind kind)
    {
        var due = TestSilo.Start.AddHours(3);
        var line = new ReferralLine(
            new ReferralReference(2001), "A visit", "Partner", "Derby", Urgency.Standard, RiskLevel.High, status, TestSilo.Start, due, received,
            NextDueAt: due);

        WorkItems.Of(line).ShouldBe(new WorkItem(kind, due, null, Referral: line));
    }

    [Fact]
    public void Signature_IsAskedOfASignatoryOfAPartyThatHasNotSigned()
    {
        var unsigned = InForce with { Standing = AgreementStanding.Unsigned, Signed = [Theirs] };

        Asked(unsigned, Signatory).ShouldBe(["Signature 1"]);
        Asked(unsigned, Signatory with { Signatory = false }).ShouldBeEmpty();
        Asked(unsigned, Signatory with { Organisation = Theirs }).ShouldBeEmpty();
        Asked(unsigned, Signatory with { Organisation = new OrganisationId(Guid.NewGuid()) }).ShouldBeEmpty();
        Asked(unsigned with { ExpiresOn = Today.AddDays(-1) }, Signatory).ShouldBeEmpty();
        Asked(InForce, Signatory).ShouldBeEmpty();
    }

    [Fact]
    public void Signature_IsAskedForTheVersionThatWaits()
    {
        var second = new AgreementProposal(2, "An agreement", [Ours, Theirs], [Theirs], [], Today.AddMonths(6), Today.AddMonths(12));

        Asked(InForce with { Proposed = second }, Signatory).ShouldBe(["Signature 2"]);
        Asked(InForce with { Proposed = second with { Signed = [Ours] } }, Signatory).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(AgreementStanding.InForce, 30, true)]
    [InlineData(AgreementStanding.InForce, 31, false)]
    [InlineData(AgreementStanding.Suspended, -1, true)]
    [InlineData(AgreementStanding.Expired, -1, false)]
    [InlineData(AgreementStanding.Unsigned, -1, false)]
    public void Review_IsAskedOfWhoLooksAfterPartnersAMonthAhead(AgreementStanding standing, int days, bool asked)
    {
        var agreement = InForce with { Standing = standing, ReviewBy = Today.AddDays(days) };
        var administrator = Signatory with { Roles = [Role.PartnershipAdministrator], Signatory = false };

        Asked(agreement, administrator).ShouldBe(asked ? ["Review 1"] : []);
        Asked(agreement, Signatory with { Signatory = false, Roles = [Role.Supervisor, Role.DataProtectionOfficer] }).ShouldBeEmpty();
    }

    [Fact]
    public void Review_IsDueWhenItsDayIsOverInLondon()
    {
        var administrator = Signatory with { Roles = [Role.PartnershipAdministrator], Signatory = false };
        var agreement = InForce with { ReviewBy = new DateOnly(2026, 3, 29) };

        WorkItems.Of(agreement, administrator, Today).Single().DueAt.ShouldBe(new DateTimeOffset(2026, 3, 29, 23, 0, 0, TimeSpan.Zero));
    }

    private static Caller Signatory => new(new UserId(Guid.NewGuid()), Ours, [Role.Auditor], "casework", Signatory: true);

    private static IEnumerable<string> Asked(AgreementView agreement, Caller caller) =>
        WorkItems.Of(agreement, caller, Today).Select(item => $"{item.Kind} {item.Agreement!.Version}");
}
