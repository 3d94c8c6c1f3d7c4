using Partnership.Browser.Tests.Hosting;

namespace Partnership.Browser.Tests.Accounts;

/// <summary>Before a session ends its person is told, can stay by keyboard alone, and loses nothing that was typed.</summary>
public sealed class SessionWarningTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    private const string Person = "Sam Example";

    [Theory]
    [InlineData("Enter")]
    [InlineData("Escape")]
    public async Task Two_minutes_before_the_end_one_key_is_enough_to_stay(string key)
    {
        await using var sam = await Visitor.Enter(portal, Person, "/cases/open");
        var title = sam.Page.GetByLabel("Title of the case", new() { Exact = true });
        await title.FillAsync("Typed before the warning");
        await Pass(sam, minutes: 13);

        await Assertions.Expect(Warning(sam, "You will be signed out soon")).ToBeVisibleAsync();
        await Assertions.Expect(sam.Page.GetByRole(AriaRole.Button, new() { Name = "Stay signed in" })).ToBeFocusedAsync();
        await Assertions.Expect(sam.Page.Locator("#session-time")).ToContainTextAsync("minute");
        await sam.Page.Keyboard.PressAsync(key);

        await Assertions.Expect(sam.Page.Locator("#session-warning")).ToBeHiddenAsync();
        await Assertions.Expect(title).ToBeFocusedAsync();
        await Assertions.Expect(title).ToHaveValueAsync("Typed before the warning");
        portal.Time.Move(TimeSpan.FromMinutes(13));
        (await sam.Ask("/cases")).Status.ShouldBe(200);
        sam.Complaints.ShouldBeNone();
    }

    [Fact]
    public async Task Who_is_warned_may_sign_out_at_once()
    {
        await using var sam = await Visitor.Enter(portal, Person, "/cases");
        await Pass(sam, minutes: 13);

        await sam.Press("Sign out now");

        sam.Path.ShouldBe("/sign-in");
        (await sam.Ask("/cases")).Status.ShouldBe(302);
    }

    [Fact]
    public async Task Going_on_in_another_tab_takes_the_warning_away()
    {
        await using var sam = await Visitor.Enter(portal, Person, "/cases");
        await Pass(sam, minutes: 13);
        await Assertions.Expect(Warning(sam, "You will be signed out soon")).ToBeVisibleAsync();

        (await sam.Ask("/cases")).Status.ShouldBe(200);
        await Look(sam);

        await Assertions.Expect(sam.Page.Locator("#session-warning")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_was_typed_when_the_session_ended_comes_back_after_signing_in()
    {
        await using var sam = await Visitor.Enter(portal, Person, "/cases/open");
        await sam.Type("Title of the case", "Typed while the session ran out");
        await Pass(sam, minutes: 16);

        await Assertions.Expect(Warning(sam, "You have been signed out")).ToBeVisibleAsync();
        await sam.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Warning(sam, "You have been signed out")).ToBeVisibleAsync();
        // It looks first, and sends the form then.
        await sam.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in again" }).ClickAsync();
        await sam.Page.WaitForURLAsync("**/sign-in?**");
        await sam.Follow("Choose whom to be");
        await sam.Press($"Enter as {Person}");

        sam.Path.ShouldBe("/cases/open");
        await Assertions.Expect(sam.Page.GetByLabel("Title of the case", new() { Exact = true })).ToHaveValueAsync("Typed while the session ran out");
    }

    [Fact]
    public async Task Where_nothing_was_typed_the_screen_is_cleared_when_the_session_ends()
    {
        await using var sam = await Visitor.Enter(portal, Person, "/cases");
        await Pass(sam, minutes: 16);

        await sam.Page.WaitForURLAsync("**/sign-in?**");

        await sam.Follow("Choose whom to be");
        await sam.Press($"Enter as {Person}");
        sam.Path.ShouldBe("/cases");
    }

    [Fact]
    public async Task Whoever_signed_in_again_in_another_tab_goes_on_where_they_were()
    {
        await using var sam = await Visitor.Enter(portal, Person, "/cases/open");
        await sam.Type("Title of the case", "Typed before");
        await Pass(sam, minutes: 16);
        await Assertions.Expect(Warning(sam, "You have been signed out")).ToBeVisibleAsync();
        var tab = await sam.Tab();
        await tab.GotoAsync("/enter?to=%2Fcases");
        await tab.GetByRole(AriaRole.Button, new() { Name = $"Enter as {Person}" }).ClickAsync();
        await tab.WaitForURLAsync("**/cases");

        await sam.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in again" }).ClickAsync();

        await Assertions.Expect(sam.Page.Locator("#session-warning")).ToBeHiddenAsync();
        sam.Path.ShouldBe("/cases/open");
        await Assertions.Expect(sam.Page.GetByLabel("Title of the case", new() { Exact = true })).ToHaveValueAsync("Typed before");
    }

    [Fact]
    public async Task Before_eight_hours_are_over_one_is_told_and_cannot_stay()
    {
        await using var sam = await Visitor.Enter(portal, Person, "/cases");
        for (var minutes = 0; minutes < 470; minutes += 10)
        {
            portal.Time.Move(TimeSpan.FromMinutes(10));
            (await sam.Ask("/cases")).Status.ShouldBe(200);
        }

        await Pass(sam, minutes: 8.5);

        await Assertions.Expect(Warning(sam, "You will be signed out soon")).ToContainTextAsync("Nobody stays signed in for more than eight hours");
        await Assertions.Expect(sam.Page.GetByRole(AriaRole.Button, new() { Name = "Stay signed in" })).ToBeHiddenAsync();
        await sam.Page.GetByRole(AriaRole.Button, new() { Name = "Go on until then" }).ClickAsync();
        await Assertions.Expect(sam.Page.Locator("#session-warning")).ToBeHiddenAsync();
        await Pass(sam, minutes: 2);
        await sam.Page.WaitForURLAsync("**/sign-in?**");
    }

    [Fact]
    public async Task Without_scripts_the_page_says_until_when_and_the_form_is_kept()
    {
        await using var sam = await Visitor.Enter(portal, Person, "/cases/open", scripts: false);
        await Assertions.Expect(sam.Page.GetByText("If you do nothing, you are signed out at")).ToBeVisibleAsync();
        await Assertions.Expect(sam.Page.Locator("#session-warning")).ToBeHiddenAsync();
        await sam.Type("Title of the case", "Typed without scripts");
        portal.Time.Move(TimeSpan.FromMinutes(16));

        await sam.Press("Open the case");

        sam.Path.ShouldBe("/sign-in");
        await sam.Follow("Choose whom to be");
        await sam.Press($"Enter as {Person}");
        await Assertions.Expect(sam.Page.GetByLabel("Title of the case", new() { Exact = true })).ToHaveValueAsync("Typed without scripts");
    }

    private static ILocator Warning(Visitor visitor, string title) => visitor.Page.GetByRole(AriaRole.Alertdialog, new() { Name = title });

    // Coming back to a tab makes it look; else it does once a minute.
    private static Task Look(Visitor visitor) => visitor.Page.EvaluateAsync("() => { document.dispatchEvent(new Event('visibilitychange')) }");

    private Task Pass(Visitor visitor, double minutes)
    {
        portal.Time.Move(TimeSpan.FromMinutes(minutes));
        return Look(visitor);
    }
}
