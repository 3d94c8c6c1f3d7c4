using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Accounts.Credentials;

/// <summary>The pages on which people look after how they sign in.</summary>
[Collection(PortalsCollection.Name)]
public sealed class AccountPagesTests(Portals portals)
{
    private readonly PortalHost _portal = portals.Development;

    [Theory]
    [InlineData("/account")]
    [InlineData("/account/password")]
    [InlineData("/account/authenticator")]
    [InlineData("/account/recovery-codes")]
    [InlineData("/account/passkeys")]
    public async Task A_person_of_the_demonstration_is_told_that_they_have_no_account(string address)
    {
        using var client = _portal.Signed(DemonstrationPeople.DerbyshireInspector);
        var page = (await PostedPage.Open(client, address)).Document;
        page.Text().ShouldContain("They have no account");
        page.QuerySelectorAll("main form:not([hidden])").ShouldBeEmpty();
    }

    [Fact]
    public async Task Password_IsChanged_AndEverybodyElseOfTheAccountIsSignedOut()
    {
        var (caller, account) = await _portal.NewPerson();
        using var client = _portal.Signed(caller);
        using var elsewhere = _portal.Signed(caller);

        (await client.SendForm("/account/password", "password", ("Password", "tulip wagon mosaic lantern")).Taken()).ShouldBe("/account?changed=password");

        (await _portal.Stored(account)).PasswordHash.ShouldNotBe(account.PasswordHash, StringComparer.Ordinal);
        (await PostedPage.Open(client, "/account?changed=password")).Document.Text().ShouldContain("Your password is set");
        using var answer = await elsewhere.GetAsync("/account");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("", "Make it longer: it needs 14 more characters")]
    [InlineData("Inventedname goat wheel", "Leave out “Inventedname”: it is part of your name")]
    [InlineData("goat Organisation wheel", "Leave out “Organisation”: it is part of your organisation’s name")]
    [InlineData("passwordpassword", "Add 6 other characters or a word: the rest is words that very many people use")]
    public async Task Password_ThatWillNotDo_IsRefusedInWordsAndNotGivenBack(string password, string error)
    {
        var (caller, account) = await _portal.NewPerson();
        using var client = _portal.Signed(caller);

        var (page, errors) = await client.SendForm("/account/password", "password", ("Password", password)).Refused();

        errors.ShouldContain(each => each == error);
        page.QuerySelector("#password")!.GetAttribute("value").ShouldBeNull();
        (await _portal.Stored(account)).PasswordHash.ShouldBe(account.PasswordHash);
    }

    [Fact]
    public async Task Authenticator_IsSetUpByItsPictureOrItsKey_AndRecoveryCodesAreShownOnce()
    {
        var (caller, account) = await _portal.NewPerson();
        using var client = _portal.Signed(caller);
        var page = (await PostedPage.Open(client, "/account/authenticator")).Document;
        page.QuerySelector("svg.app-qr")!.GetAttribute("aria-label").ShouldNotBeNullOrEmpty();
        page.QuerySelectorAll("[style], main script").ShouldBeEmpty();
        var key = page.QuerySelector("#key")!.TextContent;
        var secret = Bytes(key);

        var (_, errors) = await client.SendForm("/account/authenticator", "authenticator", ("Code", "000 000")).Refused();
        errors.ShouldBe([AuthenticatorFields.Wrong]);
        (await client.SendForm("/account/authenticator", "authenticator", ("Code", CodeOf(secret))).Taken()).ShouldBe("/account/recovery-codes");

        (await _portal.Stored(account)).Authenticator.ShouldNotBeNull();
        var codes = await Codes(client, "/account/recovery-codes");
        codes.Length.ShouldBe(RecoveryCodes.Number);
        (await client.GetStringAsync("/account/recovery-codes/file")).ShouldContain(string.Join("\r\n", codes));
        (await client.SendForm("/account/recovery-codes", "kept").Taken()).ShouldBe("/account");
        (await Codes(client, "/account/recovery-codes")).ShouldBeEmpty();
        (await PostedPage.Open(client, "/account")).Document.Text().ShouldContain("10 left");
        await client.ShouldNotBeThere("/account/recovery-codes/file");
    }

    [Fact]
    public async Task Without_a_password_neither_app_nor_codes_are_set_up()
    {
        var (caller, account) = await _portal.NewPerson(password: false);
        using var client = _portal.Signed(caller);
        foreach (var (address, form) in new[] { ("/account/authenticator", "authenticator"), ("/account/recovery-codes", "make") })
        {
            (await PostedPage.Open(client, address)).Document.Text().ShouldContain("Set a password first");
            using var sent = await client.SendForm("/account/password", "password", ("_handler", form));
            sent.StatusCode.ShouldNotBe(HttpStatusCode.Redirect);
        }

        (await _portal.Stored(account)).NewAuthenticator.ShouldBeNull();
    }

    [Fact]
    public async Task New_codes_are_made_and_only_those_that_count_are_shown()
    {
        var (caller, _) = await _portal.NewPerson();
        using var client = _portal.Signed(caller);
        (await client.SendForm("/account/recovery-codes", "make").Taken()).ShouldBe("/account/recovery-codes");
        var first = await Codes(client, "/account/recovery-codes");
        first.Length.ShouldBe(RecoveryCodes.Number);

        using (var scope = _portal.Services.CreateScope())
            await scope.ServiceProvider.GetRequiredService<RecoveryCodes>().Make(caller.User.Value);

        (await Codes(client, "/account/recovery-codes")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Passkey_IsAddedByTheNameThatWasTyped_AndRemoved()
    {
        var (caller, account) = await _portal.NewPerson();
        await WithApp(account);
        using var client = _portal.Signed(caller);
        using var device = new SoftAuthenticator();

        (await client.MakePasskey(device, "/account/passkeys", "add", ("Name", "<b>my phone</b>")).Taken()).ShouldBe("/account/passkeys?what=added");

        var page = (await PostedPage.Open(client, "/account/passkeys")).Document;
        page.QuerySelector("main tbody th")!.TextContent.ShouldBe("<b>my phone</b>");
        var number = page.QuerySelector("main tbody button")!.GetAttribute("value")!;
        (await client.SendForm("/account/passkeys", "remove", ("passkey", number)).Taken()).ShouldBe("/account/passkeys?what=removed");
        (await PostedPage.Open(client, "/account/passkeys")).Document.QuerySelectorAll("main tbody tr").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_only_way_in_cannot_be_removed_and_nobody_elses_passkey_either()
    {
        var (caller, _) = await _portal.NewPerson(password: false);
        var (other, _) = await _portal.NewPerson(password: false);
        using var client = _portal.Signed(caller);
        using var others = _portal.Signed(other);
        using var device = new SoftAuthenticator();
        using var second = new SoftAuthenticator();
        await client.MakePasskey(device, "/account/passkeys", "add", ("Name", "phone")).Taken();
        var page = (await PostedPage.Open(client, "/account/passkeys")).Document;
        page.Text().ShouldContain("Your only way in");
        page.QuerySelectorAll("main tbody button").ShouldBeEmpty();

        string number;
        using (var scope = _portal.Services.CreateScope())
            number = (await scope.ServiceProvider.GetRequiredService<Passkeys>().Of(caller.User.Value, default)).Single().Number;
        (await client.SendForm("/account/passkeys", "remove", ("passkey", number)).Refused()).Errors.ShouldHaveSingleItem().ShouldStartWith("That is your only way in");
        await others.MakePasskey(second, "/account/passkeys", "add", ("Name", "laptop")).Taken();
        (await others.SendForm("/account/passkeys", "remove", ("passkey", number)).Taken()).ShouldBe("/account/passkeys");
        (await PostedPage.Open(client, "/account/passkeys")).Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("田中さん")]
    public async Task Passkey_ThatNoDeviceMade_IsRefusedAndTheNameIsKept(string credential)
    {
        var (caller, _) = await _portal.NewPerson();
        using var client = _portal.Signed(caller);
        var (page, errors) = await client.SendForm("/account/passkeys", "add", (PasskeyForm.Field, credential), ("Name", "O'Neill's <phone>")).Refused();
        errors.ShouldHaveSingleItem();
        PostedPage.Value(page, "Name").ShouldBe("O'Neill's <phone>");
    }

    [Theory]
    [InlineData(PasskeyLinks.Creation)]
    [InlineData(PasskeyLinks.OwnRequest)]
    public async Task What_a_browser_is_asked_is_told_to_nobody_whom_it_does_not_concern(string address)
    {
        using var nobody = _portal.Nobody();
        using var token = await nobody.PostAsync(address, new FormUrlEncodedContent([]));
        token.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var client = _portal.Signed(DemonstrationPeople.DerbyshireInspector);
        using var without = await client.PostAsync(address, new FormUrlEncodedContent([]));
        without.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task WithApp(Account account)
    {
        await using var db = await _portal.Services.GetRequiredService<IDbContextFactory<AccountsDb>>().CreateDbContextAsync();
        await db.Users.Where(each => each.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(each => each.Authenticator, [1]));
    }

    internal static async Task<string[]> Codes(HttpClient client, string address) =>
        [.. (await PostedPage.Open(client, address)).Document.QuerySelectorAll(".app-codes li").Select(item => item.TextContent)];

    internal static string CodeOf(byte[] secret) => Totp.Code(secret, Totp.StepAt(DateTimeOffset.UtcNow));

    /// <summary>The bytes of a typed key, as an app reads it.</summary>
    internal static byte[] Bytes(string key)
    {
        var bits = string.Concat(key.Where(letter => letter != ' ').Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => Convert.ToByte(new string(chunk), 2))];
    }
}
