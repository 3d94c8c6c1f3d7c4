using System.Net;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts;
using Partnership.Portal.Accounts.Entering;
using Partnership.Portal.Tests.Hosting;

namespace Partnership.Portal.Tests.Accounts.Entering;

/// <summary>Who guesses at somebody's password keeps them out of other browsers, and not out of their own.</summary>
[Collection(PortalsCollection.Name)]
public sealed class KnownDeviceTests(Portals portals)
{
    private readonly PortalHost _portal = portals.Production;

    [Fact]
    public async Task Whoever_entered_here_before_enters_while_strangers_are_kept_waiting()
    {
        var person = await Guessed();
        using var stranger = _portal.Nobody();
        using var own = _portal.Nobody();
        own.DefaultRequestHeaders.Add("Cookie", _portal.DeviceCookie(person));

        using var kept = await SignIn(stranger, person, PreparedAccounts.Password);
        using var entered = await SignIn(own, person, PreparedAccounts.Password);

        kept.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        entered.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var still = await SignIn(stranger, person, PreparedAccounts.Password);
        still.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_browser_in_which_somebody_else_entered_is_as_strange_as_any()
    {
        var person = await Guessed();
        using var client = _portal.Nobody();
        client.DefaultRequestHeaders.Add("Cookie", _portal.DeviceCookie(PreparedAccounts.Stranger()));

        using var answer = await SignIn(client, person, PreparedAccounts.Password);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_known_browser_has_five_tries_of_its_own_and_no_more()
    {
        var person = PreparedAccounts.Stranger();
        await _portal.Account(person);
        using var own = _portal.Nobody();
        own.DefaultRequestHeaders.Add("Cookie", _portal.DeviceCookie(person));
        for (var tried = 0; tried < AttemptRules.Round; tried++)
            (await SignIn(own, person, "not the password")).Dispose();

        using var held = await SignIn(own, person, PreparedAccounts.Password);
        using var stranger = _portal.Nobody();
        using var elsewhere = await SignIn(stranger, person, PreparedAccounts.Password);

        held.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("AAAA")]
    public async Task What_is_no_cookie_of_ours_is_a_strange_browser(string cookie)
    {
        var person = await Guessed();
        using var client = _portal.Nobody();
        client.DefaultRequestHeaders.Add("Cookie", $"{KnownDevices.Cookie}={cookie}");

        using var answer = await SignIn(client, person, PreparedAccounts.Password);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    // Somebody at whose password a stranger has guessed five times.
    private async Task<Caller> Guessed()
    {
        var person = PreparedAccounts.Stranger();
        await _portal.Account(person);
        using var stranger = _portal.Nobody();
        for (var tried = 0; tried < AttemptRules.Round; tried++)
            (await SignIn(stranger, person, "not the password")).Dispose();
        return person;
    }

    private static async Task<HttpResponseMessage> SignIn(HttpClient client, Caller person, string password) =>
        await (await PostedPage.Open(client, AccountLinks.SignIn)).Send([new("Address", PreparedAccounts.Address(person)), new("Password", password)]);
}
