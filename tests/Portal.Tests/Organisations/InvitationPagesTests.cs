using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Organisations;

/// <summary>Who invites whom through the pages, and who sees the link. Blaby's people are changed by no other test.</summary>
[Collection(PortalsCollection.Name)]
public sealed class InvitationPagesTests(Portals portals)
{
    private static readonly Caller Blaby = DemonstrationPeople.Signatory("E07000129");
    private static readonly Caller Administrator = new(new UserId(Guid.NewGuid()), Blaby.Organisation, [Role.OrganisationAdministrator], "casework");
    private static readonly string Address = $"/organisations/{Blaby.Organisation}";

    [Fact]
    public async Task An_invitation_sent_twice_is_one_and_its_link_is_shown_to_who_made_it_alone()
    {
        using var client = portals.Development.Signed(Administrator);
        var work = Invented("Invited");
        var page = await PostedPage.Open(client, Address + "/invitations/new");
        KeyValuePair<string, string>[] typed = [new("JobTitle", work), new("Roles", "Practitioner")];

        var made = await page.Send(typed).Taken();
        var link = Link(await PostedPage.Open(client, made));
        (await page.Send(typed).Taken()).ShouldBe(made);
        Link(await PostedPage.Open(client, made)).ShouldBe(link);

        link!.ShouldStartWith($"https://portal.example/invitation/{Blaby.Organisation}/");
        var listed = (await PostedPage.Open(client, Address)).Document;
        listed.QuerySelectorAll("tbody th").Count(cell => cell.TextContent == work).ShouldBe(1);
        listed.DocumentElement.OuterHtml.ShouldNotContain(link!.Split('/')[^1]);
        using var colleague = portals.Development.Signed(Administrator with { User = new UserId(Guid.NewGuid()) });
        Link(await PostedPage.Open(colleague, made)).ShouldBeNull();
    }

    [Fact]
    public async Task A_new_link_replaces_the_one_before_and_a_withdrawn_invitation_is_gone()
    {
        using var client = portals.Development.Signed(Administrator);
        var made = await (await PostedPage.Open(client, Address + "/invitations/new")).Send([new("JobTitle", Invented("Renewed"))]).Taken();
        var page = await PostedPage.Open(client, made);
        var first = Link(page)!;

        await Press(client, page, made, "renew").Taken();
        var second = Link(await PostedPage.Open(client, made))!;
        string.Equals(first, second, StringComparison.Ordinal).ShouldBeFalse();
        (await To(first)).Succeeded.ShouldBeFalse();
        (await To(second)).Value!.OrganisationName.ShouldBe("Blaby District Council");

        (await Press(client, page, made, "withdraw").Taken()).ShouldBe(Address + "?saved=true");
        (await Press(client, page, made, "withdraw").Taken()).ShouldBe(Address);
        (await Press(client, page, made, "renew").Taken()).ShouldBe(Address);
        (await To(second)).Succeeded.ShouldBeFalse();
        await client.ShouldNotBeThere(made);
    }

    [Fact]
    public async Task Somebody_who_works_there_already_gets_a_link_of_their_own()
    {
        using var client = portals.Development.Signed(Administrator);
        var page = await PostedPage.Open(client, $"{Address}/members/{Blaby.User}/invite");

        var made = await page.Send([new("Address", "somebody.invented@example.org")]).Taken();

        made.ShouldEndWith("?mailed=true");
        var shown = await PostedPage.Open(client, made);
        shown.Document.Text().ShouldContain("It is on its way by e-mail");
        shown.Document.Text().ShouldNotContain("somebody.invented");
        (await To(Link(shown)!)).Value!.Invitation.Member.ShouldBe(Blaby.User);
    }

    [Fact]
    public async Task What_is_wrong_is_named_and_what_was_typed_stays()
    {
        using var client = portals.Development.Signed(Administrator);
        var page = await PostedPage.Open(client, Address + "/invitations/new");

        var (shown, errors) = await page.Send([new("JobTitle", "Kept"), new("Address", "nobody"), new("TrainedUntil-day", "31"), new("TrainedUntil-month", "2"), new("TrainedUntil-year", "2031")]).Refused();
        errors.Length.ShouldBe(2);
        errors[0].ShouldStartWith("Trained in data protection until must be a real date");
        errors[1].ShouldStartWith("Enter an e-mail address like name@example.org");
        (PostedPage.Value(shown, "JobTitle"), PostedPage.Value(shown, "Address")).ShouldBe(("Kept", "nobody"));
        (await page.Send([new("Roles", "PartnershipAdministrator")]).Refused()).Errors.ShouldBe(["Only a partnership administrator can give or take this role"]);
        (await page.Send([new("Roles", "System"), new("JobTitle", new string('x', 201))]).Refused()).Errors
            .ShouldBe(["Shorten the job title to 200 characters or fewer", "Select roles from the list"]);
    }

    [Fact]
    public async Task Of_another_organisation_nothing_is_there_and_nothing_is_done()
    {
        using var own = portals.Development.Signed(Administrator);
        var made = await (await PostedPage.Open(own, Address + "/invitations/new")).Send([new("JobTitle", Invented("Own"))]).Taken();
        var fields = (await PostedPage.Open(own, Address + "/invitations/new")).Hidden();
        foreach (var caller in new[] { DemonstrationPeople.DerbyshireAdministrator, Blaby, Blaby with { Roles = [Role.Supervisor, Role.DataProtectionOfficer] } })
        {
            using var client = portals.Development.Signed(caller);
            foreach (var page in new[] { Address + "/invitations/new", made, $"{Address}/members/{Blaby.User}/invite" })
                await client.ShouldNotBeThere(page);
            using var sent = await client.PostAsync(Address + "/invitations/new", new FormUrlEncodedContent(fields.Append(new("JobTitle", "Smuggled in"))));
            sent.IsSuccessStatusCode.ShouldBeFalse();
        }

        (await PostedPage.Open(own, Address)).Document.Text().ShouldNotContain("Smuggled in");
        await own.ShouldNotBeThere($"{Address}/invitations/nobody");
        await own.ShouldNotBeThere($"{Address}/members/{DemonstrationPeople.DerbyshireOfficer.User}/invite");
        using var partnership = portals.Development.Signed(DemonstrationPeople.PartnershipAdministrator);
        (await PostedPage.Open(partnership, made)).Document.Text().ShouldContain("Can be accepted until");
    }

    [Fact]
    public async Task The_cookie_with_the_link_is_sealed_and_for_these_pages_alone()
    {
        using var client = portals.Development.Signed(Administrator);
        using var sent = await (await PostedPage.Open(client, Address + "/invitations/new")).Send([new("JobTitle", Invented("Cookie"))]);

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var cookie = sent.Headers.GetValues("Set-Cookie").Single(each => each.StartsWith("partnership.link=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("secure");
        cookie.ShouldContain("samesite=strict");
        cookie.ShouldContain("path=/organisations");
        var link = Link(await PostedPage.Open(client, sent.Headers.Location!.ToString()))!;
        cookie.ShouldNotContain(link.Split('/')[^1]);
    }

    private static Task<HttpResponseMessage> Press(HttpClient client, PostedPage page, string address, string form) => client.PostAsync(
        address, new FormUrlEncodedContent(page.Document.QuerySelectorAll<IHtmlFormElement>("main form")
            .Single(each => each.QuerySelector("input[name=_handler]")!.GetAttribute("value") == form)
            .QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(field => KeyValuePair.Create(field.Name!, field.Value))));

    private static string? Link(PostedPage page) => page.Document.QuerySelector<IHtmlInputElement>("#link")?.Value;

    private Task<Outcome<InvitedTo>> To(string link)
    {
        var parts = new Uri(link).AbsolutePath.Split('/');
        portals.Development.Services.GetRequiredService<CallerSeal>().Attach(Caller.System("test"));
        return portals.Development.Services.GetRequiredService<IGrainFactory>().GetGrain<IOrganisationGrain>(parts[2])
            .InvitedTo(Guid.Parse(parts[3]), parts[4], default);
    }

    private static string Invented(string name) => $"{name} {Guid.NewGuid().ToString()[..8]}";
}
