using System.Net;
using AngleSharp.Dom;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Accounts.Recovering;

/// <summary>An administrator opens a way back for one of their own, and nobody else does.</summary>
[Collection(PortalsCollection.Name)]
public sealed class RecoverPageTests(Portals portals)
{
    private static readonly Caller Glen = DemonstrationPeople.DerbyshireAdministrator;

    [Fact]
    public async Task The_page_is_for_who_looks_after_that_organisation()
    {
        var worker = await Worker.Come(portals.Development, Glen.Organisation);
        foreach (var caller in new[] { Glen, DemonstrationPeople.PartnershipAdministrator })
        {
            using var client = portals.Development.Signed(caller);
            (await PostedPage.Open(client, worker.Page)).Document.Text().ShouldContain("Make sure first");
        }

        var elsewhere = Glen with { Organisation = DemonstrationPeople.DerbyCouncilOfficer.Organisation };
        foreach (var caller in new[] { elsewhere, DemonstrationPeople.DerbyshireInspector, Glen with { Roles = [Role.DataProtectionOfficer] } })
        {
            using var client = portals.Development.Signed(caller);
            await client.ShouldNotBeThere(worker.Page);
        }

        using var glen = portals.Development.Signed(Glen);
        await glen.ShouldNotBeThere($"/organisations/{Glen.Organisation}/members/{Guid.NewGuid()}/recovery");
        await glen.ShouldNotBeThere($"/organisations/{elsewhere.Organisation}/members/{worker.Caller.User}/recovery");
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_makes_one_link_and_shows_it_both_times()
    {
        var worker = await Worker.Come(portals.Development, Glen.Organisation);
        using var client = portals.Development.Signed(Glen);
        var page = await PostedPage.Open(client, worker.Page);

        var first = await Link(page.Send([new("Kind", "Password"), new("By", "Hand")]));
        var second = await Link(page.Send([new("Kind", "Password"), new("By", "Hand")]));

        second.ShouldBe(first);
        var made = (await worker.Recoveries()).ShouldHaveSingleItem();
        (made.Kind, made.AskedBy, made.Organisation).ShouldBe((RecoveryKind.Password, Glen.User.Value, Glen.Organisation.Value));
        (made.ClosesAt - made.OpensAt).ShouldBe(TimeSpan.FromHours(24));
        (await worker.History()).ShouldBe([SignInOutcome.RecoveryAsked]);
        (await PostedPage.Open(client, worker.Page)).Document.QuerySelector("#shown").ShouldBeNull();
    }

    [Fact]
    public async Task A_newer_link_ends_the_older_of_its_kind()
    {
        var worker = await Worker.Come(portals.Development, Glen.Organisation);
        using var client = portals.Development.Signed(Glen);
        var older = await Make(client, worker, "Password");

        var newer = await Make(client, worker, "Password");

        using var nobody = portals.Development.Nobody();
        await nobody.ShouldNotBeThere(older);
        (await PostedPage.Open(nobody, newer)).Document.Text().ShouldContain("Choose a new password");
    }

    [Fact]
    public async Task By_mail_the_link_is_shown_to_nobody()
    {
        var worker = await Worker.Come(portals.Development, Glen.Organisation);
        using var client = portals.Development.Signed(Glen);
        using var answer = await (await PostedPage.Open(client, worker.Page)).Send([new("Kind", "SecondFactor"), new("By", "Mail")]);

        var shown = await answer.Content.ReadAsStringAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        shown.ShouldNotContain("/recovery/" + (await worker.Recoveries()).Single().Id);
        PostedPage.Parse(shown).Text().ShouldContain("The link is on its way by e-mail");
    }

    [Fact]
    public async Task What_is_not_chosen_is_asked_for_and_what_cannot_be_is_said()
    {
        var (worker, passkey) = (await Worker.Come(portals.Development, Glen.Organisation), await Worker.Come(portals.Development, Glen.Organisation, hasPassword: false));
        var partnership = await Worker.Come(portals.Development, Glen.Organisation, true, Role.PartnershipAdministrator);
        using var client = portals.Development.Signed(Glen);

        (await Refused(client, worker)).ShouldBe(["Select what they have lost", "Select how they get the link"]);
        (await Refused(client, worker, new("Kind", "Nonsense"), new("By", "2"))).ShouldBe(["Select what they have lost", "Select how they get the link"]);
        (await Refused(client, passkey, new("Kind", "Password"), new("By", "Mail"))).Single().ShouldContain("has no password: they sign in with a passkey");
        (await Refused(client, passkey, new("Kind", "SecondFactor"), new("By", "Hand"))).Single().ShouldContain("can go to their own e-mail address only");
        (await Refused(client, partnership, new("Kind", "Password"), new("By", "Hand"))).Single().ShouldContain("Only another partnership administrator");
        foreach (var each in new[] { worker, passkey, partnership })
            (await each.Recoveries()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_helps_themself_back_in()
    {
        var administrator = await Worker.Come(portals.Development, Glen.Organisation, true, Role.OrganisationAdministrator);
        var worker = await Worker.Come(portals.Development, Glen.Organisation);
        using var client = portals.Development.Signed(administrator.Caller);
        using var read = await client.GetAsync(administrator.Page);
        read.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var fields = (await PostedPage.Open(client, worker.Page)).Hidden();
        var (_, errors) = await client.PostAsync(
            administrator.Page, new FormUrlEncodedContent(fields.Concat([new("Kind", "Password"), new("By", "Hand")]))).Refused();

        errors.ShouldBe(["You cannot help yourself back in. Ask another administrator"]);
        (await administrator.Recoveries()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_secret_of_a_form_about_one_is_good_for_no_other()
    {
        var (worker, other) = (await Worker.Come(portals.Development, Glen.Organisation), await Worker.Come(portals.Development, Glen.Organisation));
        using var client = portals.Development.Signed(Glen);
        var fields = (await PostedPage.Open(client, other.Page)).Hidden();

        foreach (var typed in new[] { fields["link"], "", "nonsense", $"{worker.Caller.User}/chosen" })
        {
            fields["link"] = typed;
            await client.PostAsync(worker.Page, new FormUrlEncodedContent(fields.Concat([new("Kind", "Password"), new("By", "Hand")]))).Refused();
        }

        (await worker.Recoveries()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_never_signed_in_is_to_be_invited()
    {
        using var client = portals.Development.Signed(Glen);
        var address = $"/organisations/{Glen.Organisation}/members/{DemonstrationPeople.DerbyshireOfficer.User}/recovery";

        var page = await PostedPage.Open(client, address);

        page.Document.Text().ShouldContain("has never signed in");
        page.Document.QuerySelector("[name=Kind]").ShouldBeNull();
    }

    [Fact]
    public async Task A_link_that_is_stopped_leads_nowhere()
    {
        var worker = await Worker.Come(portals.Development, Glen.Organisation);
        using var client = portals.Development.Signed(Glen);
        var link = await Make(client, worker, "Password");
        var page = await PostedPage.Open(client, worker.Page);
        var stop = page.Document.QuerySelector("button[name=stop]")!;

        (await Sent(client, page, stop, worker.Page)).ShouldBe(HttpStatusCode.Redirect);

        using var nobody = portals.Development.Nobody();
        await nobody.ShouldNotBeThere(link);
        (await PostedPage.Open(client, worker.Page)).Document.Text().ShouldContain("Stopped on");
        (await worker.History()).ShouldBe([SignInOutcome.RecoveryAsked, SignInOutcome.RecoveryCancelled]);
    }

    /// <summary>Makes a link for this worker; its path.</summary>
    internal static async Task<string> Make(HttpClient client, Worker worker, string kind) =>
        await Link((await PostedPage.Open(client, worker.Page)).Send([new("Kind", kind), new("By", "Hand")]));

    private static async Task<string> Link(Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        var page = PostedPage.Parse(await answer.Content.ReadAsStringAsync());
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, page.Text());
        return new Uri(PostedPage.Value(page, "shown")).AbsolutePath;
    }

    private static async Task<HttpStatusCode> Sent(HttpClient client, PostedPage page, IElement button, string address)
    {
        var fields = button.Closest("form")!.QuerySelectorAll("input[type=hidden]")
            .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value") ?? ""))
            .Append(new("stop", button.GetAttribute("value")!));
        using var answer = await client.PostAsync(address, new FormUrlEncodedContent(fields));
        return answer.StatusCode;
    }

    private static async Task<string[]> Refused(HttpClient client, Worker worker, params KeyValuePair<string, string>[] typed) =>
        (await (await PostedPage.Open(client, worker.Page)).Send(typed).Refused()).Errors;
}
