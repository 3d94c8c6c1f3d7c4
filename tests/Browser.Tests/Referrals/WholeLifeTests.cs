using Partnership.Browser.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Referrals;

/// <summary>What happens to a referral after it was sent, page by page, with and without scripts.</summary>
[Collection(PortalCollection.Name)]
public sealed class WholeLifeTests(RunningPortal portal)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_question_is_answered_and_the_referral_comes_to_its_outcome(bool scripts)
    {
        var referral = $"/referrals/{await Prepared.Sent(portal)}";
        await using var mo = await Visitor.Enter(portal, "Mo Exemplar", referral, scripts);
        await mo.Follow("Ask a question");
        await mo.Type("Your question", "Is somebody in by day?");
        await mo.Press("Send the question to Derbyshire Constabulary");
        await Says(mo, "Awaiting their reply");

        await using var sam = await Visitor.Enter(portal, "Sam Example", referral, scripts);
        await sam.Follow("Reply to their question");
        await Says(sam, "Is somebody in by day?");
        await sam.Type("Your reply", "Until noon.");
        await sam.Press("Send the reply to Derby City Council");
        await Says(sam, "Awaiting their answer");

        await mo.Open($"{referral}/accept");
        await mo.Press("Accept the referral from Derbyshire Constabulary");
        await Says(mo, "Until noon.");
        await mo.Follow("Record first contact");
        // The portal's day, which is London's.
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTimeOffset.UtcNow, "Europe/London").DateTime);
        await mo.TypeDate("When were you first in touch with the person?", today.Day, today.Month, today.Year);
        await mo.Press("Record the contact");
        await Says(mo, "In contact");
        await mo.Follow("Complete with an outcome");
        await mo.Tick("Their home was made safe, or another was found");
        await mo.Type("What was done", "New door and a camera.");
        await mo.Type("What the person may be told", "Your door has been replaced.");
        await mo.Press("Complete and tell Derbyshire Constabulary");
        await Says(mo, "Completed");

        await sam.Open(referral);
        await Says(sam, "New door and a camera.");
        await Says(sam, "Your door has been replaced.");
        mo.Complaints.ShouldBeNone();
        sam.Complaints.ShouldBeNone();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_recalled_is_gone_for_the_recipient_who_confirms_that_no_copy_is_left(bool scripts)
    {
        var referral = $"/referrals/{await Prepared.Accepted(portal)}";
        await using var inspector = await Visitor.Enter(portal, "Robin Specimen", referral, scripts);
        await inspector.Follow("Recall");
        await inspector.Type("Why do you take it back?", "Sent to the wrong team");
        await inspector.Press("Recall the referral from Derby City Council");
        await Says(inspector, SampleCase.Name);

        await using var mo = await Visitor.Enter(portal, "Mo Exemplar", referral, scripts);
        await Says(mo, "The sender took back what had been shared.");
        await mo.Open("/referrals");
        await mo.Open(referral);
        Secrets.OnAcceptance.ShouldNotHaveReached(mo);
        await mo.Follow("Confirm that no copy is left");
        await mo.Type("How did you make sure?", "Prints shredded");
        await mo.Press("Confirm to Derbyshire Constabulary");
        await Says(mo, "Destruction confirmed");
        mo.Complaints.ShouldBeNone();
        inspector.Complaints.ShouldBeNone();
    }

    private static Task Says(Visitor visitor, string text) =>
        Assertions.Expect(visitor.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(text);
}
