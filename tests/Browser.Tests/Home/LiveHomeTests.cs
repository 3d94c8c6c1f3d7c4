using Partnership.Browser.Tests.Hosting;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Home;

/// <summary>The home page stays as things are while somebody looks at it, and takes nothing out of their hands.</summary>
[Collection(PortalCollection.Name)]
public sealed class LiveHomeTests(RunningPortal portal)
{
    private static readonly LocatorAssertionsToBeVisibleOptions Soon = new() { Timeout = 15_000 };

    [Fact]
    public async Task A_referral_that_comes_in_appears_is_announced_and_leaves_the_focus_where_it_was()
    {
        await using var mo = await Visitor.Enter(portal, "Mo Exemplar", "/alerts/choices");
        var live = LivePart.Of(mo.Page);
        await mo.Open("/");
        await live.IsUp();
        await mo.Page.EvaluateAsync("() => { document.body.dataset.unchanged = 'yes' }");
        var card = mo.Page.Locator(".app-kpi__card").Nth(1);
        await card.FocusAsync();

        var reference = await Prepared.Sent(portal);

        await Assertions.Expect(Answer(mo, reference)).ToBeVisibleAsync(Soon);
        await Assertions.Expect(mo.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("The list changed at");
        await Assertions.Expect(card).ToBeFocusedAsync();
        await Assertions.Expect(mo.Page.Locator("body[data-unchanged=yes]")).ToHaveCountAsync(1);
        await mo.Picture("home-live");

        await portal.Ask<IReferralGrain, ReferralAnswer>(DemonstrationPeople.DerbyCouncilOfficer, reference.ToString(), grain => grain.Decline(
            new DeclineReferral(CommandId.New(), 1, DeclineReason.Capacity, "Victim Support"), default));
        await Assertions.Expect(Answer(mo, reference)).ToHaveCountAsync(0, new() { Timeout = 15_000 });
        mo.Complaints.ShouldBeNone();
    }

    [Fact]
    public async Task Without_scripts_the_page_is_whole_and_shows_what_came_when_it_is_opened_again()
    {
        await using var mo = await Visitor.Enter(portal, "Mo Exemplar", scripts: false);

        var reference = await Prepared.Sent(portal);

        await mo.Open("/?of=team");
        await mo.Follow($"Answer referral {reference}");
        mo.Path.ShouldBe($"/referrals/{reference}");
    }

    [Fact]
    public async Task Whoever_signed_out_in_another_tab_is_shown_nothing_new()
    {
        await using var mo = await Visitor.Enter(portal, "Mo Exemplar", "/alerts/choices");
        var live = LivePart.Of(mo.Page);
        await mo.Open("/");
        await live.IsUp();
        var tab = await mo.Tab();
        await tab.GotoAsync("/alerts/choices");
        await tab.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await tab.WaitForURLAsync("**/sign-in*");

        var reference = await Prepared.Sent(portal);

        await Assertions.Expect(mo.Page.GetByText("This list is no longer brought up to date.")).ToBeVisibleAsync(Soon);
        await Assertions.Expect(Answer(mo, reference)).ToHaveCountAsync(0);
        mo.Received.AnswersWith(reference.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public async Task On_a_phone_nothing_has_to_be_scrolled_sideways()
    {
        await Prepared.Sent(portal);
        await using var mo = await Visitor.Enter(portal, "Mo Exemplar", "/?of=team");
        await mo.Page.SetViewportSizeAsync(375, 800);

        var wide = await mo.Page.Locator("main .app-scroll").EvaluateAllAsync<int[]>("all => all.map(each => each.scrollWidth - each.clientWidth)");

        wide.ShouldNotBeEmpty();
        wide.ShouldAllBe(beyond => beyond <= 0);
        await Assertions.Expect(mo.Page.Locator("main .app-cell-label").First).ToBeVisibleAsync();
    }

    private static ILocator Answer(Visitor visitor, ReferralReference reference) =>
        visitor.Page.GetByRole(AriaRole.Link, new() { Name = $"Answer referral {reference}", Exact = true });
}
