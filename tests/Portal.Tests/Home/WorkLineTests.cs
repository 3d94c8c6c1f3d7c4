using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Contracts.Work;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Home;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Home;

/// <summary>What a line of the home page says.</summary>
public sealed class WorkLineTests
{
    private static readonly DateTimeOffset Now = TestSilo.Start;
    private static readonly ReferralLine Referral = new(
        new ReferralReference(2001), "Target-hardening visit", "Derbyshire Constabulary", "Normanton, Derby", Urgency.Standard, RiskLevel.High,
        ReferralStatus.Sent, Now, Now.AddHours(5), Received: true, NextDueAt: Now.AddHours(5));

    [Fact]
    public void Referral_BeforeAndAfterItsTime_SaysHowLong()
    {
        var line = WorkLine.Of(new WorkItem(WorkKind.Answer, Now.AddHours(5), null, Referral: Referral), Now);

        (line.ToDo, line.Subject, line.Href).ShouldBe(("Answer referral", "R-2001", "/referrals/R-2001"));
        (line.Time, line.About, line.Partner).ShouldBe(("5 hours left", "Target-hardening visit, Normanton, Derby", "Derbyshire Constabulary"));
        (line.Tag, line.Whose).ShouldBe(("Awaiting you", "Nobody has taken it on"));

        var late = WorkLine.Of(new WorkItem(WorkKind.Answer, Now.AddHours(-49), null, Referral: Referral with { OwnerName = "Mo Exemplar" }), Now);
        (late.Time, late.Tag, late.Colour, late.Whose).ShouldBe(("2 days 1 hour late", "Late", TagColour.Red, "Taken on by Mo Exemplar"));
    }

    [Fact]
    public void Referral_TakenBack_SaysSoWhereNothingOfItIsLeft() => WorkLine.Of(
        new WorkItem(WorkKind.Destruction, Now, null, Referral: Referral with { AskedFor = "", Place = "", Status = ReferralStatus.Recalled }), Now)
        .About.ShouldBe("Taken back by the sender");

    [Fact]
    public void Approval_SaysHowLongItHasWaitedAndNamesNobodyWhomItIsAbout()
    {
        var asked = new UndecidedOverride(
            new CaseReference(1001), Guid.Empty, "Stop Hate UK", SharingPurpose.VictimSupport, OverrideReason.RiskToLife, "Sam Example", Now.AddHours(-2), false);

        var line = WorkLine.Of(new WorkItem(WorkKind.Approval, null, asked.RequestedAt, Override: asked), Now);

        (line.Subject, line.Time, line.About).ShouldBe(("C-1001", "Waiting for 2 hours", "Get this person support, asked by Sam Example"));
        line.Href.ShouldBe($"/cases/C-1001/overrides/{Guid.Empty}/decide");
    }

    [Fact]
    public void Escalation_IsRaisedAndNotLateItself() => WorkLine.Of(
        new WorkItem(WorkKind.Escalation, Now.AddHours(-1), Now, Notice: new NoticeLine(
            new ReferralReference(2001), "clock-Answer-Supervisor", NoticeAudience.Supervisor, Now, Now.AddHours(-1), "Derbyshire Constabulary", true)), Now)
        .Tag.ShouldBe("Raised to you");

    [Theory]
    [InlineData(null, null, WorkOf.Mine, WorkPart.Everything, "/")]
    [InlineData("team", null, WorkOf.Team, WorkPart.Everything, "/?of=team")]
    [InlineData("mine", "late", WorkOf.Mine, WorkPart.Late, "/?show=late")]
    [InlineData("team", "toanswer", WorkOf.Team, WorkPart.ToAnswer, "/?of=team&show=toanswer")]
    [InlineData("2", "<script>", WorkOf.Mine, WorkPart.Everything, "/")]
    public void Address_SaysWhoseAndWhichPart(string? of, string? show, WorkOf whose, WorkPart part, string address)
    {
        HomeLinks.Read(of, show).ShouldBe(new WorkQuery(whose, part));
        HomeLinks.Home(whose, part).ShouldBe(address);
    }
}
