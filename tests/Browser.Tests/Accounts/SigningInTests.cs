using Partnership.Browser.Tests.Hosting;
using Partnership.Contracts.Kernel;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Accounts;

/// <summary>Signing in as people do it: with a passkey, and with a password and a code, with scripts and without.</summary>
[Collection(PortalCollection.Name)]
public sealed class SigningInTests(RunningPortal portal)
{
    private const string Name = "Jo Placeholder";
    private static readonly Caller Jo = DemonstrationPeople.HelplineVolunteer;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Password_and_code_lead_to_the_page_that_was_wanted(bool scripts)
    {
        var account = await portal.AccountWithApp(Jo, Name);
        await using var visitor = await Visitor.Come(portal, scripts);
        await visitor.Open("/directory");
        visitor.Path.ShouldBe("/sign-in");

        await visitor.Type("E-mail address", account.Email!);
        await visitor.Type("Password", PreparedAccounts.Password);
        await visitor.Press("Sign in", exact: true);
        visitor.Path.ShouldBe("/sign-in/code");
        await visitor.Type("Six-digit code", portal.Code(account));
        await visitor.Press("Continue");

        visitor.Path.ShouldBe("/directory");
        await Assertions.Expect(visitor.Page.Locator("header")).ToContainTextAsync(Name);
        visitor.Complaints.ShouldBeNone();
    }

    [Fact]
    public async Task A_passkey_enters_without_anything_typed()
    {
        await using var visitor = await portal.SettingUp(await portal.Account(Jo, Name, password: false), proved: null);
        await VirtualAuthenticator.Of(visitor.Page);
        // A browser that offers the passkey in the field by itself would be quicker than any finger.
        await visitor.Page.AddInitScriptAsync("delete PublicKeyCredential.isConditionalMediationAvailable");
        await visitor.Open("/sign-in/set-up");
        await visitor.PressTo("/", "Set up a passkey");
        await visitor.Press("Sign out");
        visitor.Path.ShouldBe("/sign-in");

        await visitor.PressTo("/", "Sign in with a passkey");

        await Assertions.Expect(visitor.Page.Locator("header")).ToContainTextAsync(Name);
    }

    [Fact]
    public async Task Without_scripts_no_passkey_is_offered()
    {
        await using var visitor = await Visitor.Come(portal, scripts: false);
        await visitor.Open("/sign-in");

        (await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).CountAsync()).ShouldBe(0);
        (await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).CountAsync()).ShouldBe(1);
    }
}
