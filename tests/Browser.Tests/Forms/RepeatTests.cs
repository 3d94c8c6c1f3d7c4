using Partnership.Browser.Tests.Hosting;
using Partnership.Browser.Tests.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Forms;

/// <summary>A form sent twice, whether by impatience, by the back button or from two tabs, has one effect.</summary>
[Collection(PortalCollection.Name)]
public sealed class RepeatTests(RunningPortal portal)
{
    [Fact]
    public async Task The_form_that_opens_a_case_sent_three_times_opens_one()
    {
        await using var sam = await Visitor.Enter(portal, "Sam Example", "/cases/open");
        await sam.FillTheCase();
        var form = await sam.Page.Filled();

        var twice = await Task.WhenAll(sam.Post("/cases/open", form), sam.Post("/cases/open", form));
        await sam.Press("Open the case");

        twice.ShouldAllBe(answer => answer.Status == 302 && answer.Location == sam.Path);
        await sam.Page.GoBackAsync();
        sam.Path.ShouldBe("/cases/open");
        await sam.Press("Open the case");
        (await sam.Page.TitleAsync()).ShouldStartWith("Error:", customMessage: "Going back shows an empty form, and not the old one to be sent again.");
    }

    [Fact]
    public async Task The_form_that_starts_a_referral_sent_twice_starts_one()
    {
        var @case = await Prepared.Case(portal);
        await using var sam = await Visitor.Enter(portal, "Sam Example", $"/cases/{@case}");
        var form = await sam.Page.Filled();

        var twice = await Task.WhenAll(sam.Post($"/cases/{@case}", form), sam.Post($"/cases/{@case}", form));

        twice.ShouldAllBe(answer => answer.Status == 302);
        twice[1].Location.ShouldBe(twice[0].Location);
        await sam.Open("/referrals?side=drafts");
        await Assertions.Expect(sam.Page.GetByRole(AriaRole.Link, new() { Name = @case.ToString(), Exact = true })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_referral_sent_twice_is_sent_once_and_going_back_does_not_send_it_again()
    {
        var reference = await Prepared.Written(portal);
        await using var sam = await Visitor.Enter(portal, "Sam Example", $"/referrals/{reference}/check");
        var form = await sam.Page.Filled();

        await sam.Press("Send to Derby City Council");
        var again = await sam.Post($"/referrals/{reference}/check", form);

        again.Status.ShouldBe(302);
        again.Location.ShouldBeOneOf($"/referrals/{reference}", $"/referrals/{reference}/sent");
        await sam.Page.GoBackAsync();
        sam.Path.ShouldBe($"/referrals/{reference}");
        await HistoryShouldBe(sam, "Sent");
    }

    [Fact]
    public async Task An_answer_from_two_tabs_is_given_once()
    {
        var reference = await Prepared.Sent(portal);
        await using var mo = await Visitor.Enter(portal, "Mo Exemplar", $"/referrals/{reference}/accept");
        var form = await mo.Page.Filled();
        var tab = await mo.Tab();
        await tab.GotoAsync($"/referrals/{reference}/accept");

        await mo.Press("Accept the referral from Derbyshire Constabulary");
        var again = await mo.Post($"/referrals/{reference}/accept", form);
        await tab.GetByRole(AriaRole.Button, new() { Name = "Accept the referral from Derbyshire Constabulary" }).ClickAsync();

        (again.Status, again.Location).ShouldBe((302, $"/referrals/{reference}"));
        await Assertions.Expect(tab.GetByRole(AriaRole.Alert)).ToContainTextAsync("This referral has been answered already");
        await mo.Page.GoBackAsync();
        mo.Path.ShouldBe($"/referrals/{reference}");
        await HistoryShouldBe(mo, "Accepted", "First opened by the recipient", "Sent");
    }

    [Fact]
    public async Task Accepting_and_declining_at_once_gives_one_answer()
    {
        var reference = await Prepared.Sent(portal);
        await using var mo = await Visitor.Enter(portal, "Mo Exemplar", $"/referrals/{reference}/accept");
        var accept = await mo.Page.Filled();
        await mo.Open($"/referrals/{reference}/decline");
        await mo.Tick("No capacity at the moment");
        await mo.Type("Where else could they turn?", "Victim Support");
        var decline = await mo.Page.Filled();

        var both = await Task.WhenAll(mo.Post($"/referrals/{reference}/accept", accept), mo.Post($"/referrals/{reference}/decline", decline));

        both.Select(answer => answer.Status).Order().ShouldBe([302, 400]);
        await mo.Open($"/referrals/{reference}");
        await HistoryShouldBe(mo, both[0].Status is 302 ? "Accepted" : "Declined", "First opened by the recipient", "Sent");
    }

    [Fact]
    public async Task A_draft_changed_in_another_tab_is_not_overwritten_and_what_was_typed_is_kept()
    {
        var reference = await Prepared.Written(portal);
        await using var sam = await Visitor.Enter(portal, "Sam Example", $"/referrals/{reference}/ask");
        var tab = await sam.Tab();
        await tab.GotoAsync($"/referrals/{reference}/ask");
        await tab.GetByLabel("Why now", new() { Exact = true }).FillAsync("Changed in the other tab");
        await tab.GetByRole(AriaRole.Button, new() { Name = "Save and continue" }).ClickAsync();
        await tab.WaitForURLAsync("**/shown");

        await sam.Type("Why now", "Typed here, with \"quotes\" & <signs>");
        await sam.Press("Save and continue");

        sam.Path.ShouldEndWith("/ask");
        (await sam.Page.TitleAsync()).ShouldStartWith("Error:");
        await Assertions.Expect(sam.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Select which to keep: “Why now”");
        await Assertions.Expect(sam.Page.GetByLabel("Why now", new() { Exact = true })).ToHaveValueAsync("Typed here, with \"quotes\" & <signs>");
        await sam.Tick("Keep what you entered here");
        await sam.Press("Save and continue");
        sam.Path.ShouldEndWith("/shown");
    }

    private static Task HistoryShouldBe(Visitor visitor, params string[] entries) =>
        Assertions.Expect(visitor.Page.Locator(".moj-timeline__title")).ToHaveTextAsync(entries);
}
