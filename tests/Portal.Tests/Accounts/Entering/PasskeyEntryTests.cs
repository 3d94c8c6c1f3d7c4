using System.Net;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Accounts.Credentials;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Accounts.Entering;

/// <summary>A passkey enters by itself, or after the password; it opens nothing to who may not enter.</summary>
[Collection(PortalsCollection.Name)]
public sealed class PasskeyEntryTests(Portals portals) : IDisposable
{
    private readonly PortalHost _portal = portals.Development;
    private readonly SoftAuthenticator _device = new();

    public void Dispose() => _device.Dispose();

    [Fact]
    public async Task A_passkey_enters_at_the_page_that_was_wanted()
    {
        var (caller, _) = await WithPasskey();
        using var client = _portal.Nobody();

        (await Enter(client, $"{AccountLinks.SignIn}?to=/directory", PasskeyLinks.Request).Taken()).ShouldBe("/directory");

        using var page = await client.GetAsync("/directory");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await _portal.History(caller))[0].ShouldSatisfyAllConditions(
            record => record.Outcome.ShouldBe(SignInOutcome.Entered), record => record.Means.ShouldBe(Means.Passkey));
    }

    [Fact]
    public async Task After_the_password_a_passkey_stands_for_the_code()
    {
        var (caller, account) = await WithPasskey();
        using var client = _portal.Entering(account, Means.Password);

        (await Enter(client, AccountLinks.Code, PasskeyLinks.OwnRequest).Taken()).ShouldBe("/alerts");

        (await _portal.History(caller))[0].Means.ShouldBe(Means.PasswordAndPasskey);
    }

    [Fact]
    public async Task After_the_password_of_one_person_the_passkey_of_another_opens_nothing()
    {
        await WithPasskey();
        var (caller, account) = await _portal.NewPerson();
        using var other = new SoftAuthenticator();
        using (var owner = _portal.Signed(caller))
            await owner.MakePasskey(other, AccountLinks.Passkeys, "add", ("Name", "phone")).Taken();
        using var client = _portal.Entering(account, Means.Password);
        var answer = _device.Show(await client.Ceremony(AccountLinks.Code, "passkey", PasskeyLinks.OwnRequest));

        await client.SendForm(AccountLinks.Code, "passkey", (PasskeyForm.Field, answer)).Refused();

        (await _portal.History(caller))[0].Outcome.ShouldBe(SignInOutcome.PasskeyRefused);
    }

    [Fact]
    public async Task Somebody_who_has_left_enters_nowhere()
    {
        var (caller, _) = await WithPasskey();
        (await _portal.Ask<IOrganisationGrain, OrganisationRecorded>(
            DemonstrationPeople.PartnershipAdministrator, caller.Organisation.ToString(),
            grain => grain.EndMember(new EndMember(CommandId.New(), caller.User), default))).Succeeded.ShouldBeTrue();
        using var client = _portal.Nobody();

        (await Enter(client, AccountLinks.SignIn, PasskeyLinks.Request).Taken()).ShouldBe(AccountLinks.NoMembership);

        using var home = await client.GetAsync("/");
        home.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _portal.History(caller))[0].Outcome.ShouldBe(SignInOutcome.NoMembership);
    }

    [Fact]
    public async Task Somebody_who_never_finished_setting_up_does_not_enter_by_the_sign_in_page()
    {
        var (caller, account) = await WithPasskey();
        await _portal.Unfinish(account);
        using var client = _portal.Nobody();

        var (_, errors) = await Enter(client, AccountLinks.SignIn, PasskeyLinks.Request).Refused();

        errors.ShouldHaveSingleItem().ShouldStartWith("That passkey does not open anything here");
        (await _portal.History(caller))[0].Outcome.ShouldBe(SignInOutcome.PasskeyRefused);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("nonsense")]
    [InlineData("{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{}}")]
    public async Task What_is_no_passkey_enters_nobody(string credential)
    {
        using var client = _portal.Nobody();
        await client.Ceremony(AccountLinks.SignIn, "passkey", PasskeyLinks.Request);

        await client.SendForm(AccountLinks.SignIn, "passkey", (PasskeyForm.Field, credential)).Refused();
    }

    [Fact]
    public async Task Passkeys_that_were_refused_keep_nobody_waiting()
    {
        await WithPasskey();
        _device.Verifies = false;
        using var client = _portal.Nobody();
        for (var tried = 0; tried < 8; tried++)
            await Enter(client, AccountLinks.SignIn, PasskeyLinks.Request).Refused();

        _device.Verifies = true;

        (await Enter(client, AccountLinks.SignIn, PasskeyLinks.Request).Taken()).ShouldBe("/");
    }

    private async Task<(Caller Caller, Account Account)> WithPasskey()
    {
        var (caller, account) = await _portal.NewPerson();
        using var owner = _portal.Signed(caller);
        await owner.MakePasskey(_device, AccountLinks.Passkeys, "add", ("Name", "phone")).Taken();
        return (caller, account);
    }

    private async Task<HttpResponseMessage> Enter(HttpClient client, string address, string options)
    {
        var answer = _device.Show(await client.Ceremony(address, "passkey", options));
        return await client.SendForm(address, "passkey", (PasskeyForm.Field, answer));
    }
}
