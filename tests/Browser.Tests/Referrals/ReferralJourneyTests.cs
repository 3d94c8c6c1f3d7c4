using Partnership.Browser.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Referrals;

/// <summary>A referral between two people at two browsers, with and without scripts.</summary>
[Collection(PortalCollection.Name)]
public sealed class ReferralJourneyTests(RunningPortal portal)
{
    private const string AskedFor = "Target-hardening visit and tenancy support";
    private const string Summary = "Damage to a home for the third time. A visit to make the door and windows safe.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_partner_sees_the_minimum_accepts_and_then_sees_what_was_meant_for_them(bool scripts)
    {
        await using var sam = await Visitor.Enter(portal, "Sam Example", scripts: scripts);
        var @case = await OpenTheCase(sam, scripts);
        await LookAtTheMatrix(sam, scripts);
        var (reference, before, after) = await Compose(sam, scripts);

        await using var mo = await Visitor.Enter(portal, "Mo Exemplar", scripts: scripts);
        await ReadAndAccept(mo, reference, @case, before, after, scripts);

        await sam.Open($"/referrals/{reference}");
        await Assertions.Expect(sam.Page.GetByText("Accepted", new() { Exact = true }).First).ToBeVisibleAsync();
        await Assertions.Expect(sam.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Mo Exemplar, Derby City Council");
        await Picture(sam, scripts, "16-accepted-sender");
        sam.Complaints.ShouldBeNone();
        mo.Complaints.ShouldBeNone();
    }

    [Fact]
    public async Task A_partner_declines_with_a_reason_and_the_sender_reads_it()
    {
        var reference = await Prepared.Sent(portal);
        await using var mo = await Visitor.Enter(portal, "Mo Exemplar", $"/referrals/{reference}");
        await mo.Follow("Decline");
        await mo.Picture("17-decline");
        await mo.Tick("No capacity at the moment");
        await mo.Type("Where else could they turn?", "Victim Support can visit this week");
        await mo.Press("Decline and tell Derbyshire Constabulary");
        mo.Path.ShouldBe($"/referrals/{reference}");
        await mo.Picture("18-declined-recipient");
        Secrets.OnAcceptance.ShouldNotHaveReached(mo);
        Secrets.Never.ShouldNotHaveReached(mo);

        await using var sam = await Visitor.Enter(portal, "Sam Example", $"/referrals/{reference}");
        var page = sam.Page.GetByRole(AriaRole.Main);
        await Assertions.Expect(page).ToContainTextAsync("No capacity at the moment");
        await Assertions.Expect(page).ToContainTextAsync("Victim Support can visit this week");
        await Assertions.Expect(page).ToContainTextAsync("Mo Exemplar, Derby City Council");
        await sam.Picture("19-declined-sender");
        sam.Complaints.ShouldBeNone();
        mo.Complaints.ShouldBeNone();
    }

    private static async Task<string> OpenTheCase(Visitor sam, bool scripts)
    {
        await Picture(sam, scripts, "01-home-sender");
        await sam.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Cases" }).ClickAsync();
        await Picture(sam, scripts, "02-cases");
        await sam.Follow("Open a case");
        await sam.FillTheCaseInSteps();
        await Picture(sam, scripts, "03-open-case");
        await sam.Press("Open the case");
        var reference = await sam.PathPart("^/cases/(?<it>C-[0-9]+)$");
        var page = sam.Page.GetByRole(AriaRole.Main);
        foreach (var known in new[] { SampleCase.Name, "4 May 1988", SampleCase.AddressLines, SampleCase.Phone, SampleCase.Account, SampleCase.Suspect, SampleCase.Intelligence, SampleCase.Reporter, SampleCase.RiskWhy })
            await Assertions.Expect(page).ToContainTextAsync(known);
        await Picture(sam, scripts, "04-case");
        return reference;
    }

    private static async Task LookAtTheMatrix(Visitor sam, bool scripts)
    {
        await sam.Follow("Who can see what");
        await Assertions.Expect(sam.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Derby City Council" })).ToBeVisibleAsync();
        await sam.Choose("If it is shared in order to", "make a home safe or find another");
        await sam.Press("Show");
        await sam.Page.GetByRole(AriaRole.Link, new() { Name = ": Police intelligence, Derby City Council" }).ClickAsync();
        await Assertions.Expect(sam.Page.Locator("#why")).ToContainTextAsync("Police intelligence, Derby City Council: Nothing.");
        await Picture(sam, scripts, "05-matrix");
        await sam.Follow("Overview");
    }

    /// <summary>All four steps; what the composer says that the recipient will see before and after.</summary>
    private static async Task<(string Reference, string Before, string After)> Compose(Visitor sam, bool scripts)
    {
        await sam.Press("Start a referral");
        var reference = await sam.PathPart("^/referrals/(?<it>R-[0-9]+)/to$");
        await Picture(sam, scripts, "06-to");
        await sam.Tick("Derby City Council");
        await sam.Press("Save and continue");

        await sam.Type("What you ask them to do", AskedFor);
        await sam.Type("Why now", "It happened again last night");
        await sam.Tick("Make a home safe or find another");
        await sam.Tick("Within 24 hours");
        await sam.Type("Summary that they read before they answer", Summary);
        await Picture(sam, scripts, "07-ask");
        var live = scripts ? LivePart.Of(sam.Page) : null;
        await sam.Press("Save and continue");

        await (scripts ? ChooseLive(sam, live!) : ChooseByForm(sam));
        await Picture(sam, scripts, "08-shown");
        await sam.Press("Save and continue");

        sam.Path.ShouldEndWith("/check");
        await Picture(sam, scripts, "09-check");
        var before = await ListBelow(sam, "Before they answer they see");
        var after = await ListBelow(sam, "After they accept they see");
        await sam.Press("Send to Derby City Council");

        sam.Path.ShouldBe($"/referrals/{reference}/sent");
        await Picture(sam, scripts, "10-sent");
        await sam.Page.ReloadAsync();
        await Assertions.Expect(sam.Page.GetByRole(AriaRole.Heading, new() { Name = "Referral sent" })).ToBeVisibleAsync();
        await sam.Follow("the referral's page");
        (await ListBelow(sam, "What Derby City Council can see before they answer")).ShouldBe(before);
        await Picture(sam, scripts, "11-waiting-sender");
        return (reference, before, after);
    }

    private static async Task ChooseLive(Visitor sam, LivePart live)
    {
        await live.IsUp();
        await sam.Page.EvaluateAsync("() => { document.body.dataset.unchanged = 'yes' }");
        var preview = sam.Page.Locator(".app-preview");
        await Assertions.Expect(preview).ToContainTextAsync(SampleCase.Phone);
        await sam.Choose("Safe contact", "Withhold it");
        await Assertions.Expect(preview).Not.ToContainTextAsync(SampleCase.Phone);
        await Assertions.Expect(preview).ToContainTextAsync("Withheld: the sender chose not to share it");
        await sam.Page.GetByLabel("Risk assessment", new() { Exact = true }).SelectOptionAsync("more");
        await sam.Page.Locator("#widened-risk").FillAsync("They plan the visit with us");
        await sam.Page.Locator("#widened-risk").BlurAsync();
        await Assertions.Expect(preview).ToContainTextAsync(SampleCase.RiskWhy);
        await Assertions.Expect(sam.Page.Locator("body[data-unchanged=yes]")).ToHaveCountAsync(1);
    }

    private static async Task ChooseByForm(Visitor sam)
    {
        await Assertions.Expect(sam.Page.Locator(".app-preview")).ToContainTextAsync(SampleCase.Phone);
        await sam.Choose("Safe contact", "Withhold it");
        await sam.Page.GetByLabel("Risk assessment", new() { Exact = true }).SelectOptionAsync("more");
        await sam.Page.Locator("#widened-risk").FillAsync("They plan the visit with us");
        await sam.Press("Save and show me again");
        sam.Path.ShouldEndWith("/shown");
        var preview = sam.Page.Locator(".app-preview");
        await Assertions.Expect(preview).Not.ToContainTextAsync(SampleCase.Phone);
        await Assertions.Expect(preview).ToContainTextAsync("Withheld: the sender chose not to share it");
        await Assertions.Expect(preview).ToContainTextAsync(SampleCase.RiskWhy);
    }

    private static async Task ReadAndAccept(Visitor mo, string reference, string @case, string before, string after, bool scripts)
    {
        await Picture(mo, scripts, "12-home-recipient");
        await mo.Open("/referrals");
        await Picture(mo, scripts, "13-list-recipient");
        await mo.Open("/");
        await mo.Follow($"Answer referral {reference}");
        await Assertions.Expect(mo.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(Summary);
        (await ListBelow(mo, "What you can see before you answer")).ShouldBe(before);
        await Picture(mo, scripts, "14-received-before");
        await mo.Follow("Accept referral");
        await Picture(mo, scripts, "14-accept");
        Secrets.OnAcceptance.ShouldNotHaveReached(mo);
        Secrets.Never.ShouldNotHaveReached(mo);
        new[] { @case }.ShouldNotHaveReached(mo);
        mo.Received.AnswersWith(Summary).ShouldHaveSingleItem().ShouldBe($"/referrals/{reference}");

        await mo.Press("Accept the referral from Derbyshire Constabulary");
        mo.Path.ShouldBe($"/referrals/{reference}");
        (await ListBelow(mo, "What you can see")).ShouldBe(after);
        var shown = await mo.Page.Locator("main .app-shown").AllInnerTextsAsync();
        shown.ShouldBe(
            [SampleCase.Name, "4 May 1988", SampleCase.AddressLines, SampleCase.Postcode, Summary, OpeningACase.Background, "Bengali", "Yes", "Step-free access", "High", SampleCase.RiskWhy],
            ignoreOrder: true);
        await Picture(mo, scripts, "15-received-after");
        Secrets.Never.ShouldNotHaveReached(mo);
        new[] { @case }.ShouldNotHaveReached(mo);
    }

    private static async Task<string> ListBelow(Visitor visitor, string heading) => await visitor.Page
        .Locator("h2", new() { HasTextString = heading }).Locator("xpath=following::dl[1]").InnerTextAsync();

    private static Task Picture(Visitor visitor, bool scripts, string name) => scripts ? visitor.Picture(name) : Task.CompletedTask;
}
