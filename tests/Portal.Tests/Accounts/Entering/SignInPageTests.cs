using System.Net;
using System.Text.RegularExpressions;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts;
using Partnership.Portal.Accounts.Entering;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Accounts.Entering;

/// <summary>An address and a password: who gets on, and that nobody else learns why they do not.</summary>
[Collection(PortalsCollection.Name)]
public sealed partial class SignInPageTests(Portals portals)
{
    private static readonly Caller Jo = DemonstrationPeople.HelplineVolunteer;
    private readonly PortalHost _portal = portals.Production;

    [Fact]
    public async Task Nothing_typed_is_refused_at_both_fields()
    {
        using var client = _portal.Nobody();

        var (_, errors) = await (await PostedPage.Open(client, AccountLinks.SignIn)).Send([]).Refused();

        errors.ShouldBe(["Enter your e-mail address", "Enter your password"]);
    }

    [Fact]
    public async Task The_password_is_asked_second_and_opens_no_session()
    {
        await _portal.Account(Jo, further: account => account.Authenticator = [1]);
        using var client = _portal.Nobody();

        using var answer = await SignIn(client, $" {PreparedAccounts.Address(Jo).ToUpperInvariant()} ", PreparedAccounts.Password);

        answer.Leads().ShouldBe(AccountLinks.Code);
        Cookies(answer).ShouldContain(cookie => cookie == "partnership.entering");
        Cookies(answer).ShouldNotContain(cookie => cookie == "partnership.session");
    }

    [Fact]
    public async Task Without_a_second_factor_one_is_set_up_first()
    {
        await _portal.Account(Jo);
        using var client = _portal.Nobody();

        using var answer = await SignIn(client, PreparedAccounts.Address(Jo), PreparedAccounts.Password);

        answer.Leads().ShouldBe(AccountLinks.SetUp);
        Cookies(answer).ShouldNotContain(cookie => cookie == "partnership.session");
    }

    [Fact]
    public async Task Every_reason_to_refuse_is_one_and_the_same_page()
    {
        var (unfinished, passkeyOnly, held, gone) =
            (PreparedAccounts.Stranger(), PreparedAccounts.Stranger(), PreparedAccounts.Stranger(), PreparedAccounts.Stranger());
        await _portal.Account(Jo);
        await _portal.Account(unfinished, completed: false);
        await _portal.Account(passkeyOnly, password: null);
        await _portal.Account(held);
        await _portal.Account(gone);
        using var client = _portal.Nobody();
        for (var tried = 0; tried < AttemptRules.Round; tried++)
            (await SignIn(client, PreparedAccounts.Address(held), "not the password")).Dispose();

        var pages = new List<string>
        {
            await Refusal(client, PreparedAccounts.Address(Jo), "not the password"),
            await Refusal(client, PreparedAccounts.Address(PreparedAccounts.Stranger()), PreparedAccounts.Password),
            await Refusal(client, PreparedAccounts.Address(unfinished), PreparedAccounts.Password),
            await Refusal(client, PreparedAccounts.Address(passkeyOnly), PreparedAccounts.Password),
            await Refusal(client, PreparedAccounts.Address(held), PreparedAccounts.Password),
            await Refusal(client, PreparedAccounts.Address(gone), "not the password"),
        };

        pages.Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();
        pages[0].ShouldContain("Check your e-mail address and password");
        pages[0].ShouldNotContain("not the password");
    }

    [Fact]
    public async Task After_five_tries_the_right_password_waits_too_and_then_enters()
    {
        var person = PreparedAccounts.Stranger();
        await _portal.Account(person);
        using var client = _portal.Nobody();
        for (var tried = 0; tried < AttemptRules.Round; tried++)
            (await SignIn(client, PreparedAccounts.Address(person), "not the password")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        using (var held = await SignIn(client, PreparedAccounts.Address(person), PreparedAccounts.Password))
            held.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await _portal.NobodyWaits();
        using var entered = await SignIn(client, PreparedAccounts.Address(person), PreparedAccounts.Password);

        entered.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _portal.History(person)).Select(record => record.Outcome).ShouldBe(
            [SignInOutcome.Held, .. Enumerable.Repeat(SignInOutcome.WrongPassword, AttemptRules.Round)]);
    }

    [Fact]
    public async Task Of_many_tries_at_once_no_more_than_five_are_taken()
    {
        var person = PreparedAccounts.Stranger();
        await _portal.Account(person);
        using var client = _portal.Nobody();
        var page = await PostedPage.Open(client, AccountLinks.SignIn);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => page.Send(Typed(PreparedAccounts.Address(person), "not the password"))));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.BadRequest);
        (await _portal.History(person)).Count(record => record.Outcome == SignInOutcome.WrongPassword).ShouldBe(AttemptRules.Round);
    }

    [Theory]
    [InlineData("\u202e@people.example")]
    [InlineData("' or 1=1; --")]
    [InlineData("%00")]
    [InlineData("a@b.example%0d%0aBcc: c@d.example")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\ud83d\ude00@people.example")]
    public async Task Whatever_is_typed_is_refused_as_anything_else_is(string address)
    {
        using var client = _portal.Nobody();

        (await Refusal(client, address, "'; drop table accounts.account; --")).ShouldContain("Check your e-mail address and password");
    }

    [Fact]
    public async Task What_is_far_too_long_is_refused_as_anything_else_is()
    {
        using var client = _portal.Nobody();

        (await Refusal(client, new string('a', 20_000), new string('b', 20_000))).ShouldContain("Check your e-mail address and password");
    }

    [Fact]
    public async Task Nothing_that_was_typed_stands_in_an_address_or_a_cookie()
    {
        await _portal.Account(Jo);
        using var client = _portal.Nobody();

        using var answer = await SignIn(client, PreparedAccounts.Address(Jo), PreparedAccounts.Password);

        var sent = $"{answer.Headers.Location} {string.Join(' ', answer.Headers.GetValues("Set-Cookie"))}";
        sent.ShouldNotContain(Jo.User.Value.ToString("N"));
        sent.ShouldNotContain(Jo.User.ToString()!);
        sent.ShouldNotContain("otters");
    }

    [Theory]
    [InlineData("idle", "because nothing was done for a quarter of an hour")]
    [InlineData("too-old", "signed in for eight hours")]
    public async Task Whoever_was_signed_out_is_told_why(string why, string said)
    {
        using var client = _portal.Nobody();

        (await client.GetStringAsync($"{AccountLinks.SignIn}?ended={why}")).ShouldContain(said);
    }

    private static async Task<HttpResponseMessage> SignIn(HttpClient client, string address, string password) =>
        await (await PostedPage.Open(client, AccountLinks.SignIn)).Send(Typed(address, password));

    private static KeyValuePair<string, string>[] Typed(string address, string password) => [new("Address", address), new("Password", password)];

    // Without what differs from page to page anyway, and without what was typed.
    private static async Task<string> Refusal(HttpClient client, string address, string password)
    {
        using var answer = await SignIn(client, address, password);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = PostedPage.Parse(await answer.Content.ReadAsStringAsync());
        PostedPage.Value(page, "Address").ShouldBe(address);
        page.QuerySelector("main [name=Address]")!.RemoveAttribute("value");
        return Hidden().Replace(page.DocumentElement.OuterHtml, "");
    }

    private static string[] Cookies(HttpResponseMessage answer) => [.. answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split('=')[0])];

    [GeneratedRegex("<input type=\"hidden\"[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Hidden();
}
