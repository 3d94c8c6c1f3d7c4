using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Entering;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Accounts.Entering;

/// <summary>The second factor: nobody without it enters, and it cannot be guessed.</summary>
[Collection(PortalsCollection.Name)]
public sealed class CodePageTests(Portals portals)
{
    private static readonly Caller Imam = DemonstrationPeople.Imam;
    private readonly PortalHost _portal = portals.Development;

    [Theory]
    [InlineData("/sign-in/code")]
    [InlineData("/sign-in/code?use=recovery-code")]
    public async Task Without_a_password_before_it_there_is_no_such_page(string address)
    {
        using var client = _portal.Nobody();

        using var read = await client.GetAsync(address);
        using var posted = await (await PostedPage.Open(client, AccountLinks.SignIn)).SendTo(address, [new("_handler", "code"), new("Code", "123456")]);

        read.Leads().ShouldBe(AccountLinks.SignIn);
        posted.Leads().ShouldBe(AccountLinks.SignIn);
    }

    [Fact]
    public async Task Password_and_code_open_a_session_at_the_page_that_was_wanted()
    {
        var secret = await WithAuthenticator(Imam);
        using var client = _portal.Nobody();

        using var answer = await Code(client, Imam, CodeOf(secret), "/directory");

        answer.Leads().ShouldBe("/directory");
        using var page = await client.GetAsync("/directory");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await _portal.History(Imam))[0].ShouldSatisfyAllConditions(
            record => record.Outcome.ShouldBe(SignInOutcome.Entered),
            record => record.Means.ShouldBe(Means.PasswordAndCode),
            record => record.Organisation.ShouldBe(Imam.Organisation.Value));
    }

    [Fact]
    public async Task A_code_enters_once()
    {
        var person = PreparedAccounts.Stranger();
        var secret = await WithAuthenticator(person);
        var code = CodeOf(secret);
        using var first = _portal.Nobody();
        using var second = _portal.Nobody();
        (await Code(first, person, code)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var (_, errors) = await Code(second, person, code).Refused();

        errors.ShouldHaveSingleItem().ShouldContain("wait for the next");
    }

    [Fact]
    public async Task Somebody_elses_code_does_not_enter()
    {
        var (person, other) = (PreparedAccounts.Stranger(), PreparedAccounts.Stranger());
        await WithAuthenticator(person);
        var code = CodeOf(await WithAuthenticator(other));
        using var client = _portal.Nobody();

        await Code(client, person, code).Refused();

        (await _portal.History(person)).ShouldHaveSingleItem().Outcome.ShouldBe(SignInOutcome.WrongCode);
    }

    [Fact]
    public async Task After_five_wrong_codes_the_right_one_waits_too()
    {
        var person = PreparedAccounts.Stranger();
        var secret = await WithAuthenticator(person);
        using var client = _portal.Nobody();
        for (var tried = 0; tried < AttemptRules.Round; tried++)
            await Code(client, person, "000000x").Refused();

        var (_, errors) = await Code(client, person, CodeOf(secret)).Refused();

        errors.ShouldHaveSingleItem().ShouldContain("No other is taken before");
    }

    [Fact]
    public async Task A_recovery_code_enters_once()
    {
        var person = PreparedAccounts.Stranger();
        await WithAuthenticator(person);
        var code = await RecoveryCode(person);
        const string Address = $"{AccountLinks.Code}?use=recovery-code";
        using var first = _portal.Nobody();
        using var second = _portal.Nobody();

        using var entered = await Code(first, person, code, at: Address);
        entered.Leads().ShouldBe(AccountLinks.NoMembership);
        var (_, errors) = await Code(second, person, code, at: Address).Refused();

        errors.ShouldHaveSingleItem().ShouldContain("used before");
    }

    [Fact]
    public async Task Who_is_a_member_nowhere_has_no_session_and_is_told_what_to_do()
    {
        var person = PreparedAccounts.Stranger();
        var secret = await WithAuthenticator(person);
        using var client = _portal.Nobody();

        using var answer = await Code(client, person, CodeOf(secret));

        answer.Leads().ShouldBe(AccountLinks.NoMembership);
        (await client.GetStringAsync(AccountLinks.NoMembership)).ShouldContain("invite you");
        using var home = await client.GetAsync("/");
        home.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _portal.History(person))[0].Outcome.ShouldBe(SignInOutcome.NoMembership);
    }

    [Fact]
    public async Task Nothing_typed_is_refused_and_is_no_try()
    {
        var person = PreparedAccounts.Stranger();
        await WithAuthenticator(person);
        using var client = _portal.Nobody();

        var (_, errors) = await Code(client, person, " ").Refused();

        errors.ShouldBe(["Enter the code that your app shows"]);
        (await _portal.History(person)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_browser_is_known_from_then_on()
    {
        var secret = await WithAuthenticator(Imam);
        using var client = _portal.Nobody();

        using var answer = await Code(client, Imam, CodeOf(secret));

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(each => each.StartsWith(KnownDevices.Cookie, StringComparison.Ordinal));
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=lax", Case.Insensitive);
    }

    private static async Task<HttpResponseMessage> SignIn(HttpClient client, Caller person, string to) =>
        await (await PostedPage.Open(client, $"{AccountLinks.SignIn}?to={Uri.EscapeDataString(to)}"))
            .Send([new("Address", PreparedAccounts.Address(person)), new("Password", PreparedAccounts.Password)]);

    private static async Task<HttpResponseMessage> Code(HttpClient client, Caller person, string code, string to = "/", string at = AccountLinks.Code)
    {
        using var password = await SignIn(client, person, to);
        password.Leads().ShouldBe(AccountLinks.Code);
        return await (await PostedPage.Open(client, at)).Send([new("Code", code)]);
    }

    // Gives the person an account with an app, and says what the app shares with us.
    private async Task<byte[]> WithAuthenticator(Caller person)
    {
        var secrets = _portal.Services.GetRequiredService<AuthenticatorSecrets>();
        var account = await _portal.Account(person, further: made => made.Authenticator = secrets.Make(made.Id));
        return secrets.Open(account.Id, account.Authenticator!);
    }

    private static string CodeOf(byte[] secret) => Totp.Code(secret, Totp.StepAt(DateTimeOffset.UtcNow));

    private async Task<string> RecoveryCode(Caller person)
    {
        using var scope = _portal.Services.CreateScope();
        return (await scope.ServiceProvider.GetRequiredService<RecoveryCodes>().Make(person.User.Value))[0];
    }
}
