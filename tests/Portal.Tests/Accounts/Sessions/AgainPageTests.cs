using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Accounts.Credentials;
using Partnership.Portal.Tests.Hosting;

namespace Partnership.Portal.Tests.Accounts.Sessions;

/// <summary>Showing once more that it is oneself, by what only oneself has.</summary>
[Collection(PortalsCollection.Name)]
public sealed class AgainPageTests(Portals portals)
{
    private const string Address = "/sign-in/again?to=%2Fdirectory";

    private PortalHost Portal => portals.Development;

    [Fact]
    public async Task Code_OfOnesApp_ProvesOnce()
    {
        var (caller, secret) = await WithApp();
        using var client = Portal.Signed(caller);
        await Portal.Prove(caller, TimeSpan.FromMinutes(11));
        var code = Totp.Code(secret, Totp.StepAt(DateTimeOffset.UtcNow));

        (await client.SendForm(Address, "code", ("Code", $" {code[..3]} {code[3..]} ")).Taken()).ShouldBe("/directory");

        (await Portal.OfSession<bool>(caller, "strong_at > now() - interval '1 minute'")).ShouldBeTrue();
        await Portal.Prove(caller, TimeSpan.FromMinutes(11));
        (await client.SendForm(Address, "code", ("Code", code)).Refused()).Errors.ShouldBe(["That code is not right, or has been used. Wait for the next one and enter it"]);
    }

    [Fact]
    public async Task Code_ThatIsNoneOfOnes_ProvesNothingAndTheSessionGoesOn()
    {
        var (caller, _) = await WithApp();
        var (_, other) = await WithApp();
        using var client = Portal.Signed(caller);
        await Portal.Prove(caller, TimeSpan.FromMinutes(11));

        foreach (var code in new[] { Totp.Code(other, Totp.StepAt(DateTimeOffset.UtcNow)), "000000", "12345", "passkey", "' or 1=1 --" })
            (await client.SendForm(Address, "code", ("Code", code)).Refused()).Errors.Length.ShouldBe(1, code);
        (await client.SendForm(Address, "code", ("Code", " ")).Refused()).Errors.ShouldBe(["Enter the code that your app shows"]);

        (await Portal.OfSession<bool>(caller, "strong_at < now() - interval '10 minutes'")).ShouldBeTrue();
        await PostedPage.Open(client, "/directory");
    }

    [Fact]
    public async Task Passkey_OfOnesOwn_Proves_AndAnothers_DoesNot()
    {
        var (caller, device) = await WithPasskey();
        var (another, theirs) = await WithPasskey();
        using var client = Portal.Signed(caller);
        using var stranger = Portal.Signed(another);
        await Portal.Prove(caller, TimeSpan.FromMinutes(11));

        var shown = theirs.Show(await stranger.Ceremony(Address, "passkey", PasskeyLinks.OwnRequest));
        (await client.SendForm(Address, "passkey", (PasskeyForm.Field, shown)).Refused()).Errors.ShouldBe(["That passkey was not taken. Try once more, or use another way"]);
        (await Portal.OfSession<bool>(caller, "strong_at < now() - interval '10 minutes'")).ShouldBeTrue();

        var own = device.Show(await client.Ceremony(Address, "passkey", PasskeyLinks.OwnRequest));
        (await client.SendForm(Address, "passkey", (PasskeyForm.Field, own)).Taken()).ShouldBe("/directory");
        (await Portal.OfSession<bool>(caller, "strong_at > now() - interval '1 minute'")).ShouldBeTrue();
    }

    [Fact]
    public async Task Who_has_no_app_is_not_asked_for_a_code_and_gives_none()
    {
        var (caller, _) = await WithPasskey();
        using var client = Portal.Signed(caller);

        var page = await PostedPage.Open(client, Address);

        page.Document.QuerySelector("[name=Code]").ShouldBeNull();
        using var tried = await page.Send([new("_handler", "code"), new("Code", "000000")]);
        tried.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<(Caller Caller, byte[] Secret)> WithApp()
    {
        var (caller, account) = await Portal.NewPerson();
        var secrets = Portal.Services.GetRequiredService<AuthenticatorSecrets>();
        var made = secrets.Make(account.Id);
        await using var db = await Portal.Services.GetRequiredService<IDbContextFactory<AccountsDb>>().CreateDbContextAsync();
        await db.Users.Where(each => each.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(each => each.Authenticator, made));
        return (caller, secrets.Open(account.Id, made));
    }

    private async Task<(Caller Caller, SoftAuthenticator Device)> WithPasskey()
    {
        var (caller, _) = await Portal.NewPerson();
        using var client = Portal.Signed(caller);
        var device = new SoftAuthenticator();
        (await client.MakePasskey(device, "/account/passkeys", "add", ("Name", "phone")).Taken()).ShouldBe("/account/passkeys?what=added");
        return (caller, device);
    }
}
