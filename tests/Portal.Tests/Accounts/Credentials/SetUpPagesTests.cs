using System.Net;
using AngleSharp.Dom;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;

namespace Partnership.Portal.Tests.Accounts.Credentials;

/// <summary>Setting up how to sign in, before the first session.</summary>
[Collection(PortalsCollection.Name)]
public sealed class SetUpPagesTests(Portals portals)
{
    private static readonly string[] Pages = ["/sign-in/set-up", "/sign-in/set-up/password", "/sign-in/set-up/app", "/sign-in/set-up/codes"];

    private readonly PortalHost _portal = portals.Development;

    [Fact]
    public async Task Whoever_has_proved_nothing_is_sent_to_sign_in()
    {
        using var client = _portal.Nobody();
        foreach (var page in Pages)
            (await client.GetAsync(page).Taken()).ShouldBe("/sign-in", page);
    }

    [Fact]
    public async Task A_form_sent_by_whoever_has_proved_nothing_leads_to_sign_in()
    {
        using var client = _portal.Nobody();
        var page = await PostedPage.Open(client, "/sign-in");
        foreach (var (address, form) in new[] { ("/sign-in/set-up", "passkey"), ("/sign-in/set-up/password", "password") })
            (await page.SendTo(address, [new("_handler", form)]).Taken()).ShouldBe("/sign-in", address);
    }

    [Fact]
    public async Task With_a_passkey_the_session_begins_at_once()
    {
        var (_, account) = await _portal.NewPerson(password: false, completed: false);
        using var client = _portal.Entering(account, proved: null);
        using var device = new SoftAuthenticator();

        (await client.MakePasskey(device, "/sign-in/set-up", "passkey").Taken()).ShouldBe("/alerts");

        (await PostedPage.Open(client, "/account")).Document.Text().ShouldContain("None: you sign in with a passkey");
        (await _portal.Stored(account)).CompletedAt.ShouldNotBeNull();
        device.Whose.ShouldBe(account.Id.ToString());
    }

    [Fact]
    public async Task With_password_and_app_the_codes_are_shown_before_the_session_begins()
    {
        var (_, account) = await _portal.NewPerson(completed: false);
        using var client = _portal.Entering(account, Means.Password);
        var key = (await PostedPage.Open(client, "/sign-in/set-up/app")).Document.QuerySelector("#key")!.TextContent;
        var code = AccountPagesTests.CodeOf(AccountPagesTests.Bytes(key));

        (await client.SendForm("/sign-in/set-up/app", "authenticator", ("Code", "")).Refused()).Errors.ShouldBe([AuthenticatorFields.Wrong]);
        (await client.SendForm("/sign-in/set-up/app", "authenticator", ("Code", code)).Taken()).ShouldBe("/sign-in/set-up/codes");

        var codes = await AccountPagesTests.Codes(client, "/sign-in/set-up/codes");
        codes.Length.ShouldBe(RecoveryCodes.Number);
        (await client.GetStringAsync("/sign-in/set-up/codes/file")).ShouldContain(codes[9]);
        using (var before = await client.GetAsync("/account"))
            before.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await client.SendForm("/sign-in/set-up/codes", "kept").Taken()).ShouldBe("/alerts");
        (await PostedPage.Open(client, "/account")).Document.Text().ShouldContain("10 left");
    }

    [Fact]
    public async Task Who_cannot_use_a_passkey_sets_a_password_and_then_an_app()
    {
        var (_, account) = await _portal.NewPerson(password: false, completed: false);
        using var client = _portal.Entering(account, proved: null);
        (await PostedPage.Open(client, "/sign-in/set-up")).Document.QuerySelector("main a[href='/sign-in/set-up/password']").ShouldNotBeNull();
        (await client.GetAsync("/sign-in/set-up/app").Taken()).ShouldBe("/sign-in/set-up/password");
        (await client.SendForm("/sign-in/set-up/password", "password", ("Password", "too short")).Refused()).Errors.ShouldHaveSingleItem();
        using var sent = await client.SendForm("/sign-in/set-up/password", "password", ("Password", AccountPeople.Password));
        sent.Headers.Location!.ToString().ShouldEndWith("/sign-in/set-up/app");
        (await _portal.Stored(account)).PasswordHash.ShouldNotBeNull();
    }

    [Fact]
    public async Task Whoever_knows_the_password_alone_adds_nothing_to_an_account_with_a_second_factor()
    {
        var (caller, account) = await _portal.NewPerson();
        using var device = new SoftAuthenticator();
        using var owner = _portal.Signed(caller);
        using var thief = _portal.Entering(account, Means.Password);
        using var second = new SoftAuthenticator();
        var answer = second.Make(await thief.Ceremony("/sign-in/set-up", "passkey", PasskeyLinks.Creation));
        var page = await PostedPage.Open(thief, "/sign-in/set-up");
        await owner.MakePasskey(device, "/account/passkeys", "add", ("Name", "phone")).Taken();

        (await page.Send([new(PasskeyForm.Field, answer)]).Taken()).ShouldBe("/sign-in/code");
        foreach (var address in Pages[..3])
            (await thief.GetAsync(address).Taken()).ShouldBe("/sign-in/code", address);
        using var ceremony = await thief.PostAsync(PasskeyLinks.Creation, new FormUrlEncodedContent(page.Hidden()));
        ceremony.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await PostedPage.Open(owner, "/account/passkeys")).Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_link_is_no_way_into_an_account_that_has_another()
    {
        var (_, account) = await _portal.NewPerson();
        using var client = _portal.Entering(account, proved: null);
        foreach (var address in Pages)
            (await client.GetAsync(address).Taken()).ShouldBe("/sign-in", address);
    }
}
