using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Organisations;

/// <summary>Who comes to an organisation and who leaves it. Charnwood's people are changed by no other test.</summary>
[Collection(PortalsCollection.Name)]
public sealed class StaffPagesTests(Portals portals)
{
    private static readonly Caller Charlie = DemonstrationPeople.Signatory("E07000130");
    private static readonly Caller Administrator = new(new UserId(Guid.NewGuid()), Charlie.Organisation, [Role.OrganisationAdministrator], "casework");
    private static readonly string Address = $"/organisations/{Charlie.Organisation}";

    [Fact]
    public async Task Somebody_is_added_once_however_often_the_form_is_sent()
    {
        using var client = portals.Development.Signed(Administrator);
        var page = await PostedPage.Open(client, Address + "/members/new");
        var name = Invented("Added");
        KeyValuePair<string, string>[] typed =
            [new("Name", name), new("JobTitle", "Officer"), new("Roles", "Practitioner"), new("VettedUntil-day", "1"), new("VettedUntil-month", "2"), new("VettedUntil-year", "2031")];

        (await page.Send(typed).Taken()).ShouldBe(Address + "?saved=true");
        (await page.Send(typed).Taken()).ShouldBe(Address + "?saved=true");

        var shown = (await PostedPage.Open(client, Address)).Document;
        shown.QuerySelectorAll("tbody th").Count(cell => cell.TextContent == name).ShouldBe(1);
        shown.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains(name, StringComparison.Ordinal)).Text().ShouldContain("1 February 2031");
    }

    [Fact]
    public async Task A_namesake_is_somebody_else_only_when_that_is_said()
    {
        using var client = portals.Development.Signed(Administrator);
        var name = Invented("Namesake");
        await (await PostedPage.Open(client, Address + "/members/new")).Send([new("Name", name)]).Taken();
        var page = await PostedPage.Open(client, Address + "/members/new");

        var (shown, errors) = await page.Send([new("Name", name.ToUpperInvariant()), new("JobTitle", "Kept")]).Refused();
        errors.ShouldBe(["Somebody of this name works here already. If this is somebody else, say so"]);
        PostedPage.Value(shown, "JobTitle").ShouldBe("Kept");
        shown.QuerySelector("main [name=Another]").ShouldNotBeNull();
        await page.Send([new("Name", name), new("Another", "yes")]).Taken();

        (await PostedPage.Open(client, Address)).Document.QuerySelectorAll("tbody th").Count(cell => cell.TextContent == name).ShouldBe(2);
    }

    [Fact]
    public async Task What_is_wrong_with_somebody_new_is_named_and_what_was_typed_stays()
    {
        using var client = portals.Development.Signed(Administrator);
        var page = await PostedPage.Open(client, Address + "/members/new");

        (await page.Send([new("Name", " "), new("Roles", "Nonsense")]).Refused()).Errors.ShouldBe(["Enter a name", "Select roles from the list"]);
        (await page.Send([new("Name", "N"), new("Roles", "PartnershipAdministrator")]).Refused()).Errors
            .ShouldBe(["Only a partnership administrator can give or take this role"]);
        var (shown, errors) = await page.Send([new("Name", "O'<b>Naughty</b> 🙂"), new("TrainedUntil-day", "31"), new("TrainedUntil-month", "2"), new("TrainedUntil-year", "2031")]).Refused();
        errors.ShouldHaveSingleItem().ShouldStartWith("Trained in data protection until must be a real date");
        (PostedPage.Value(shown, "Name"), PostedPage.Value(shown, "TrainedUntil-day")).ShouldBe(("O'<b>Naughty</b> 🙂", "31"));
    }

    [Fact]
    public async Task Whoever_leaves_is_out_at_their_next_request_and_is_named_among_those_who_left()
    {
        using var administrator = portals.Development.Signed(Administrator);
        var leaver = await Added("Leaver");
        using var client = portals.Development.Signed(new Caller(leaver.User, Charlie.Organisation, [Role.Practitioner], "casework"));
        (await PostedPage.Open(client, "/cases")).Document.QuerySelectorAll("h1").Length.ShouldBe(1);
        var address = $"{Address}/members/{leaver.User}/end";
        var page = await PostedPage.Open(administrator, address);

        (await page.Send([]).Taken()).ShouldBe(Address + "?saved=true");
        (await page.Send([]).Taken()).ShouldBe(Address + "?saved=true");

        using var next = await client.GetAsync("/cases");
        next.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        next.Headers.Location!.ToString().ShouldContain("/sign-in");
        var shown = (await PostedPage.Open(administrator, Address)).Document;
        shown.QuerySelectorAll("tbody th").ShouldNotContain(cell => cell.TextContent == leaver.Name);
        shown.QuerySelector("main details")!.TextContent.ShouldContain(leaver.Name);
        await administrator.ShouldNotBeThere($"{Address}/members/{leaver.User}");
        using var nobody = portals.Development.Nobody();
        (await PostedPage.Open(nobody, "/enter")).Document.Text().ShouldNotContain(leaver.Name);
    }

    [Fact]
    public async Task The_last_of_a_kind_does_not_go_unnoticed()
    {
        using var client = portals.Development.Signed(Administrator);

        foreach (var page in new[] { $"{Address}/members/{Charlie.User}", $"{Address}/members/{Charlie.User}/end" })
        {
            var text = (await PostedPage.Open(client, page)).Document.Text();
            text.ShouldContain("Charlie Proxy is the only one who signs sharing agreements");
            text.ShouldNotContain("the only data protection officer");
        }
    }

    [Fact]
    public async Task Nobody_ends_their_own_membership()
    {
        var glen = DemonstrationPeople.DerbyshireAdministrator;
        using var client = portals.Development.Signed(glen);
        var own = $"/organisations/{glen.Organisation}/members/{glen.User}/end";
        using var read = await client.GetAsync(own);
        read.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var fields = (await PostedPage.Open(client, $"/organisations/{glen.Organisation}/members/{DemonstrationPeople.DerbyshireOfficer.User}/end")).Hidden();
        (await client.PostAsync(own, new FormUrlEncodedContent(fields)).Refused()).Errors
            .ShouldBe(["You cannot change your own roles, signing or dates. Ask another administrator"]);
    }

    [Fact]
    public async Task Of_another_organisation_nothing_is_there_and_nothing_is_done()
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        using (var own = portals.Development.Signed(Administrator))
            fields = (await PostedPage.Open(own, Address + "/members/new")).Hidden();
        foreach (var caller in new[] { DemonstrationPeople.DerbyshireAdministrator, Charlie, Charlie with { Roles = [Role.Supervisor, Role.DataProtectionOfficer, Role.Auditor] } })
        {
            using var client = portals.Development.Signed(caller);
            foreach (var page in new[] { "/members/new", $"/members/{Charlie.User}/end", "/profile" })
                await client.ShouldNotBeThere(Address + page);
            await client.ShouldNotBeThere("/organisations/new");
        }

        using var elsewhere = portals.Development.Signed(DemonstrationPeople.DerbyshireAdministrator);
        fields["Name"] = "Smuggled in";
        using var sent = await elsewhere.PostAsync(Address + "/members/new", new FormUrlEncodedContent(fields));
        sent.IsSuccessStatusCode.ShouldBeFalse();
        (await Members()).All.ShouldNotContain(member => member.Name == "Smuggled in");
    }

    private async Task<Member> Added(string name)
    {
        var member = new Member(new UserId(Guid.NewGuid()), Invented(name), "", [Role.Practitioner]);
        await Grain().AddMember(new AddMember(CommandId.New(), member), default);
        return member;
    }

    private async Task<OrganisationMembers> Members() => (await Grain().Members(default)).Value!;

    private IOrganisationGrain Grain()
    {
        portals.Development.Services.GetRequiredService<CallerSeal>().Attach(DemonstrationPeople.PartnershipAdministrator);
        return portals.Development.Services.GetRequiredService<IGrainFactory>().GetGrain<IOrganisationGrain>(Charlie.Organisation.ToString());
    }

    private static string Invented(string name) => $"{name} {Guid.NewGuid().ToString()[..8]}";
}
