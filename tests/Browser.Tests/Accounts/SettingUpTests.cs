using Partnership.Browser.Tests.Hosting;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Accounts;

/// <summary>Setting up how to sign in, with a passkey or with an app, until the first session.</summary>
[Collection(PortalCollection.Name)]
public sealed class SettingUpTests(RunningPortal portal)
{
    private const string Name = "Yusuf Demonstration";
    private const string Button = "Set up a passkey";

    private static readonly Caller Yusuf = DemonstrationPeople.Imam;

    [Fact]
    public async Task A_passkey_is_made_and_the_session_begins()
    {
        await using var visitor = await Invited();
        var device = await VirtualAuthenticator.Of(visitor.Page);

        await Press(visitor, Button);

        await IsAt(visitor, "/");
        (await device.Count()).ShouldBe(1);
        await visitor.Open("/account/passkeys");
        await Assertions.Expect(visitor.Page.Locator("main")).ToContainTextAsync("Your only way in");
        visitor.Complaints.ShouldBeNone();
    }

    [Fact]
    public async Task Somebody_whom_the_device_does_not_know_can_try_again()
    {
        await using var visitor = await Invited();
        var device = await VirtualAuthenticator.Of(visitor.Page);
        await device.Verify(false);

        await Press(visitor, Button);

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("No passkey was made");
        await IsAt(visitor, "/sign-in/set-up");
        (await device.Count()).ShouldBe(0);
        await device.Verify(true);
        await Press(visitor, Button);
        await IsAt(visitor, "/");
    }

    [Fact]
    public async Task A_device_that_cannot_make_sure_of_its_user_is_refused_even_if_the_browser_is_lied_to()
    {
        await using var visitor = await Invited();
        var device = await VirtualAuthenticator.Of(visitor.Page, canVerify: false);
        await visitor.Page.RouteAsync($"**{PasskeyLinks.Creation}", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = (await answer.TextAsync()).Replace("\"userVerification\":\"required\"", "\"userVerification\":\"discouraged\"", StringComparison.Ordinal) });
        });

        await Press(visitor, Button);

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("No passkey was set up");
        (await device.Count()).ShouldBe(1, "The device made one, and the portal did not take it.");
    }

    [Fact]
    public async Task Without_scripts_the_page_says_what_else_to_do_and_an_app_is_set_up_by_its_key()
    {
        var account = await portal.Account(Yusuf, Name);
        await using var visitor = await portal.SettingUp(account, Means.Password, scripts: false);
        await visitor.Open("/sign-in/set-up");
        await Assertions.Expect(visitor.Page.Locator("main")).ToContainTextAsync("Passkeys need a browser that knows them");
        (await visitor.Page.GetByRole(AriaRole.Button, new() { Name = Button }).CountAsync()).ShouldBe(0);

        await visitor.Follow("Set up an app");
        await visitor.Type("The six digits", Codes.Of(await visitor.Page.Locator("#key").TextContentAsync() ?? "", portal.Time.GetUtcNow()));
        await Press(visitor, "Continue");

        await IsAt(visitor, "/sign-in/set-up/codes");
        (await visitor.Page.Locator(".app-codes li").CountAsync()).ShouldBe(RecoveryCodes.Number);
        await Press(visitor, "I have kept them");
        await IsAt(visitor, "/");
    }

    [Fact]
    public async Task In_ones_account_a_passkey_is_added_and_removed()
    {
        await portal.FullAccount(Yusuf, Name);
        await using var visitor = await Visitor.Enter(portal, Name, "/account/passkeys");
        await VirtualAuthenticator.Of(visitor.Page);
        await visitor.Type("What will you know it by?", "Key on my ring");

        await Press(visitor, "Add a passkey");

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Key on my ring" })).ToBeVisibleAsync();
        await visitor.Press("Remove", "Key on my ring");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Key on my ring" })).ToHaveCountAsync(0);
        visitor.Complaints.ShouldBeNone();
    }

    // What follows is waited for by what it shows: between the press and the form the browser asks its device.
    private static Task Press(Visitor visitor, string button) => visitor.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    private Task IsAt(Visitor visitor, string path) => Assertions.Expect(visitor.Page).ToHaveURLAsync(portal.Address + path);

    private async Task<Visitor> Invited()
    {
        var visitor = await portal.SettingUp(await portal.Account(Yusuf, Name, password: false), proved: null);
        await visitor.Open("/sign-in/set-up");
        return visitor;
    }
}
