using System.Net;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Recovering;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Accounts.Credentials;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Accounts.Recovering;

/// <summary>Where the link leads: to a new password for who has the second factor, to a new second factor for who has the password.</summary>
[Collection(PortalsCollection.Name)]
public sealed class RecoveryPageTests(Portals portals)
{
    private const string Another = "lantern above quiet harbour";
    private static readonly Caller Glen = DemonstrationPeople.DerbyshireAdministrator;

    [Fact]
    public async Task With_a_code_the_password_is_new_and_everybody_is_signed_out()
    {
        var (worker, link) = await Linked("Password");
        using var elsewhere = portals.Development.Signed(worker.Caller);
        using var nobody = portals.Development.Nobody();

        var page = await PostedPage.Open(nobody, link);
        (await page.Send([new("Code", worker.Codes[0]), new("Password", Another)]).Taken()).ShouldBe(RecoveryLinks.Done);

        (await worker.SignsInWith(Another)).ShouldBeTrue();
        (await worker.SignsInWith(Worker.Password)).ShouldBeFalse();
        using var after = await elsewhere.GetAsync("/");
        after.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await worker.History()).ShouldBe([SignInOutcome.RecoveryAsked, SignInOutcome.Entered, SignInOutcome.RecoveryUsed, SignInOutcome.PasswordChanged]);
        (await PostedPage.Open(nobody, RecoveryLinks.Done)).Document.Text().ShouldContain("Sign in with the new password");
    }

    [Fact]
    public async Task With_a_passkey_of_their_own_the_password_is_new_and_with_nobody_elses()
    {
        var (worker, link) = await Linked("Password");
        var other = await Worker.Come(portals.Development, Glen.Organisation);
        using SoftAuthenticator own = new(), strange = new();
        foreach (var (who, device) in new[] { (worker, own), (other, strange) })
        {
            using var signed = portals.Development.Signed(who.Caller);
            await signed.MakePasskey(device, "/account/passkeys", "add", ("Name", "phone")).Taken();
        }

        using var nobody = portals.Development.Nobody();
        (await Show(strange).Refused()).Errors.ShouldHaveSingleItem().ShouldStartWith("That was not a passkey of this account");
        (await nobody.SendForm(link, "passkey", ("PasskeyPassword", Another)).Refused()).Errors.ShouldHaveSingleItem();
        (await worker.SignsInWith(Worker.Password)).ShouldBeTrue();
        (await Show(own).Taken()).ShouldBe(RecoveryLinks.Done);
        (await worker.SignsInWith(Another)).ShouldBeTrue();

        async Task<HttpResponseMessage> Show(SoftAuthenticator device) => await nobody.SendForm(
            link, "passkey", ("PasskeyPassword", Another), (PasskeyForm.Field, device.Show(await nobody.Ceremony(link, "passkey", PasskeyLinks.Request))));
    }

    [Fact]
    public async Task A_link_works_once()
    {
        var (worker, link) = await Linked("Password");
        using var nobody = portals.Development.Nobody();
        var page = await PostedPage.Open(nobody, link);
        await page.Send([new("Code", worker.Codes[0]), new("Password", Another)]).Taken();

        await nobody.ShouldNotBeThere(link);
        using var again = await page.Send([new("Code", worker.Codes[1]), new("Password", Worker.Password)]);
        again.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await worker.SignsInWith(Another)).ShouldBeTrue();
    }

    [Fact]
    public async Task Of_two_who_use_it_at_once_one_comes_through()
    {
        var (worker, link) = await Linked("Password");
        using var nobody = portals.Development.Nobody();
        var page = await PostedPage.Open(nobody, link);

        var answers = await Task.WhenAll(worker.Codes.Take(3).Select(code => page.Send([new("Code", code), new("Password", Another)])));

        answers.Count(answer => answer.StatusCode is HttpStatusCode.Redirect).ShouldBe(1);
        (await worker.Recoveries()).Single().UsedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_weak_password_costs_neither_code_nor_try_and_nothing_typed_is_shown_again()
    {
        var (worker, link) = await Linked("Password");
        using var nobody = portals.Development.Nobody();
        var page = await PostedPage.Open(nobody, link);

        var (shown, errors) = await page.Send([new("Code", worker.Codes[0]), new("Password", "short")]).Refused();
        errors.ShouldHaveSingleItem().ShouldStartWith("Make it longer");
        shown.Source.Text.ShouldNotContain("value=\"short\"");
        (await page.Send([]).Refused()).Errors.Length.ShouldBe(2);

        (await worker.Recoveries()).Single().Tries.ShouldBe(0);
        await page.Send([new("Code", worker.Codes[0]), new("Password", Another)]).Taken();
    }

    [Fact]
    public async Task After_five_wrong_codes_the_right_one_helps_no_more()
    {
        var (worker, link) = await Linked("Password");
        using var nobody = portals.Development.Nobody();
        var page = await PostedPage.Open(nobody, link);
        foreach (var code in new[] { "000000", "111111", "abcd", "{}", new string('9', 5_000) })
            (await page.Send([new("Code", code), new("Password", Another)]).Refused()).Errors.ShouldHaveSingleItem().ShouldStartWith("This code is not right");

        using var late = await page.Send([new("Code", worker.Codes[0]), new("Password", Another)]);

        late.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await worker.SignsInWith(Worker.Password)).ShouldBeTrue();
        using var glen = portals.Development.Signed(Glen);
        (await PostedPage.Open(glen, worker.Page)).Document.Text().ShouldContain("Stopped after 5 wrong tries");
    }

    [Fact]
    public async Task A_lost_second_factor_waits_and_then_needs_the_password()
    {
        var (worker, link) = await Linked("SecondFactor");
        using var nobody = portals.Development.Nobody();
        var early = await PostedPage.Open(nobody, link);
        early.Document.Text().ShouldContain("This link does not work yet");
        await nobody.PostAsync(link, new FormUrlEncodedContent(early.Hidden().Append(new("Password", Worker.Password))));
        (await worker.Account()).Authenticator.ShouldNotBeNull();

        await worker.Passed(TimeSpan.FromHours(24));
        var page = await PostedPage.Open(nobody, link);
        (await page.Send([]).Refused()).Errors.ShouldBe(["Enter your password"]);
        (await page.Send([new("Password", Another)]).Refused()).Errors.ShouldBe(["This is not your password"]);
        (await worker.Account()).Authenticator.ShouldNotBeNull();
        (await page.Send([new("Password", Worker.Password)]).Taken()).ShouldBe("/sign-in/set-up");

        (await worker.Account()).Authenticator.ShouldBeNull();
        (await worker.Passkeys()).ShouldBe(0);
        (await worker.History()).ShouldBe([SignInOutcome.RecoveryAsked, SignInOutcome.RecoveryUsed, SignInOutcome.CredentialRemoved]);
        await nobody.ShouldNotBeThere(link);
    }

    [Fact]
    public async Task A_lost_second_factor_is_out_of_date_when_its_time_is_over()
    {
        var (worker, link) = await Linked("SecondFactor");
        await worker.Passed(TimeSpan.FromHours(96));
        using var nobody = portals.Development.Nobody();

        await nobody.ShouldNotBeThere(link);
    }

    [Fact]
    public async Task Whoever_is_signed_in_is_told_on_every_page_and_can_stop_it()
    {
        var (worker, link) = await Linked("SecondFactor");
        using var person = portals.Development.Signed(worker.Caller);
        (await PostedPage.Open(person, "/directory")).Document.QuerySelector("a[href='/account/recovery']").ShouldNotBeNull();

        var page = await PostedPage.Open(person, RecoveryLinks.Own);
        page.Document.Text().ShouldContain("you have lost your phone, security key or authenticator app");
        (await page.Send([]).Taken()).ShouldBe(RecoveryLinks.Own);

        (await PostedPage.Open(person, "/directory")).Document.QuerySelector("a[href='/account/recovery']").ShouldBeNull();
        (await PostedPage.Open(person, RecoveryLinks.Own)).Document.Text().ShouldContain("Nobody is being helped back in under your name");
        using var nobody = portals.Development.Nobody();
        await nobody.ShouldNotBeThere(link);
        using var another = portals.Development.Signed(DemonstrationPeople.DerbyshireOfficer);
        (await PostedPage.Open(another, "/directory")).Document.QuerySelector("a[href='/account/recovery']").ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_has_left_meanwhile_has_no_way_back()
    {
        var (worker, link) = await Linked("Password");
        (await portals.Development.Ask<IOrganisationGrain, OrganisationRecorded>(
            Caller.System("test"), worker.Caller.Organisation.ToString(),
            grain => grain.EndMember(new EndMember(CommandId.New(), worker.Caller.User), default))).Refusals.ShouldBeEmpty();
        using var nobody = portals.Development.Nobody();

        await nobody.ShouldNotBeThere(link);
    }

    [Fact]
    public async Task Without_a_password_the_mailed_link_leads_to_setting_up_anew()
    {
        var worker = await Worker.Come(portals.Development, Glen.Organisation, hasPassword: false);
        using var glen = portals.Development.Signed(Glen);
        using var made = await (await PostedPage.Open(glen, worker.Page)).Send([new("Kind", "SecondFactor"), new("By", "Mail")]);
        made.StatusCode.ShouldBe(HttpStatusCode.OK);

        // The page before the wait is over asks for nothing, whoever guesses at its address.
        using var nobody = portals.Development.Nobody();
        await nobody.ShouldNotBeThere($"/recovery/{(await worker.Recoveries()).Single().Id}/guessed");
    }

    [Theory]
    [InlineData("/recovery/nonsense/nonsense")]
    [InlineData("/recovery/00000000-0000-0000-0000-000000000000/x")]
    [InlineData("/recovery/%27%3B--/%f0%9f%98%80")]
    public async Task A_link_that_never_was_reads_as_one_that_is_over(string address)
    {
        var (worker, link) = await Linked("Password");
        await worker.Passed(TimeSpan.FromHours(24));
        using var nobody = portals.Development.Nobody();
        using var over = await nobody.GetAsync(link);
        using var never = await nobody.GetAsync(address);

        (never.StatusCode, over.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        PostedPage.Parse(await never.Content.ReadAsStringAsync()).Text().ShouldBe(PostedPage.Parse(await over.Content.ReadAsStringAsync()).Text());
    }

    private async Task<(Worker Worker, string Link)> Linked(string kind)
    {
        var worker = await Worker.Come(portals.Development, Glen.Organisation);
        using var glen = portals.Development.Signed(Glen);
        return (worker, await RecoverPageTests.Make(glen, worker, kind));
    }
}
