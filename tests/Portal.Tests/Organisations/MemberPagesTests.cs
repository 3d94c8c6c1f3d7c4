using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Organisations;

/// <summary>An organisation's people and capacity through the pages. Melton's are changed by no other test.</summary>
[Collection(PortalsCollection.Name)]
public sealed class MemberPagesTests(Portals portals)
{
    private static readonly Caller Mel = DemonstrationPeople.Signatory("E07000133");
    private static readonly Caller Administrator = new(new UserId(Guid.NewGuid()), Mel.Organisation, [Role.OrganisationAdministrator], "casework");
    private static readonly string Address = $"/organisations/{Mel.Organisation}";
    private static readonly string Member = $"{Address}/members/{Mel.User}";

    [Fact]
    public async Task Its_people_are_for_its_own_administrator_and_the_partnerships()
    {
        foreach (var caller in new[] { Administrator, DemonstrationPeople.PartnershipAdministrator })
        {
            using var client = portals.Development.Signed(caller);
            (await PostedPage.Open(client, Address)).Document.Text().ShouldContain("Mel Sketch");
        }

        foreach (var caller in new[] { DemonstrationPeople.DerbyshireAdministrator, Mel, Mel with { Roles = [Role.DataProtectionOfficer] } })
        {
            using var client = portals.Development.Signed(caller);
            foreach (var page in new[] { Address, Member, Address + "/capacity" })
                await client.ShouldNotBeThere(page);
        }
    }

    [Fact]
    public async Task A_change_is_kept_once_and_shown_with_what_is_overdue()
    {
        using var client = portals.Development.Signed(Administrator);
        var page = await PostedPage.Open(client, Member);
        KeyValuePair<string, string>[] typed =
            [new("JobTitle", "Team leader"), new("Roles", "Practitioner"), new("Roles", "Supervisor"), .. Date("VettedUntil", "1", "2", "2026")];

        (await page.Send(typed).Taken()).ShouldBe(Address + "?saved=true");
        (await page.Send(typed).Taken()).ShouldBe(Address + "?saved=true");

        var row = (await PostedPage.Open(client, Address)).Document.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Mel Sketch", StringComparison.Ordinal));
        row.Children.Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ShouldBe(
            ["Mel Sketch", "Team leader", "Practitioner, Supervisor", "1 February 2026 Out of date", "None on record", "Change Mel Sketch"]);
        var shown = (await PostedPage.Open(client, Member)).Document;
        PostedPage.Value(shown, "JobTitle").ShouldBe("Team leader");
        shown.QuerySelectorAll<IHtmlInputElement>("[name=Roles]").Where(box => box.IsChecked).Select(box => box.Value).ShouldBe(["Practitioner", "Supervisor"]);
        shown.QuerySelector<IHtmlInputElement>("[name=Signatory]")!.IsChecked.ShouldBeFalse();
        PostedPage.Value(shown, "VettedUntil-month").ShouldBe("2");
    }

    [Fact]
    public async Task What_is_wrong_is_named_and_what_was_typed_stays()
    {
        using var client = portals.Development.Signed(Administrator);
        var page = await PostedPage.Open(client, Member);

        var (shown, errors) = await page.Send(
            [new("JobTitle", "Kept"), .. Date("VettedUntil", "31", "2", "2026"), .. Date("TrainedUntil", "x", "", "")]).Refused();
        errors.Length.ShouldBe(2);
        errors[0].ShouldStartWith("Vetted until must be a real date, such as ");
        errors[1].ShouldStartWith("Trained in data protection until must be a real date, such as ");
        (PostedPage.Value(shown, "JobTitle"), PostedPage.Value(shown, "VettedUntil-day"), PostedPage.Value(shown, "TrainedUntil-day"))
            .ShouldBe(("Kept", "31", "x"));

        (await page.Send([new("JobTitle", new string('x', 201)), new("Roles", "Nonsense")]).Refused()).Errors
            .ShouldBe(["Shorten the job title to 200 characters or fewer", "Select roles from the list"]);
        (await page.Send([new("Roles", "System")]).Refused()).Errors.ShouldBe(["Select roles from the list"]);
        (await page.Send([new("Roles", "PartnershipAdministrator")]).Refused()).Errors
            .ShouldBe(["Only a partnership administrator can give or take this role"]);
    }

    [Fact]
    public async Task A_form_older_than_what_stands_is_refused_and_shows_what_stands()
    {
        using var client = portals.Development.Signed(Administrator);
        var mine = await PostedPage.Open(client, Member);
        var theirs = await PostedPage.Open(client, Member);
        await theirs.Send([new("JobTitle", $"Saved {Guid.NewGuid()}"), new("Roles", "Practitioner")]).Taken();

        var (shown, errors) = await mine.Send([new("JobTitle", "Mine"), new("Roles", "Supervisor")]).Refused();

        errors.ShouldHaveSingleItem().ShouldStartWith("Somebody changed this");
        PostedPage.Value(shown, "JobTitle").ShouldBe("Mine");
        shown.GetElementById("changed-meanwhile")!.TextContent.ShouldContain("Saved ");
    }

    [Fact]
    public async Task Nobody_changes_themself()
    {
        var glen = DemonstrationPeople.DerbyshireAdministrator;
        using var client = portals.Development.Signed(glen);
        var own = $"/organisations/{glen.Organisation}/members/{glen.User}";

        using var read = await client.GetAsync(own);
        read.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var fields = (await PostedPage.Open(client, $"/organisations/{glen.Organisation}/members/{DemonstrationPeople.DerbyshireOfficer.User}")).Hidden();
        fields.Remove("seen");
        // What stands is shown after the first refusal, and then it is only about oneself.
        var (shown, _) = await client.PostAsync(own, new FormUrlEncodedContent(fields)).Refused();
        fields["seen"] = PostedPage.Value(shown, "seen");
        (await client.PostAsync(own, new FormUrlEncodedContent(fields)).Refused()).Errors
            .ShouldBe(["You cannot change your own roles, signing or dates. Ask another administrator"]);
    }

    [Fact]
    public async Task Somebody_who_does_not_work_there_is_not_there()
    {
        using var client = portals.Development.Signed(Administrator);

        await client.ShouldNotBeThere($"{Address}/members/{DemonstrationPeople.DerbyshireOfficer.User}");
        await client.ShouldNotBeThere($"{Address}/members/nobody");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("100001")]
    [InlineData("many")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    public async Task A_capacity_that_is_none_is_refused_and_kept(string typed)
    {
        using var client = portals.Development.Signed(Administrator);
        var page = await PostedPage.Open(client, Address + "/capacity");

        var (shown, errors) = await page.Send([new("Capacity", typed)]).Refused();

        errors.ShouldBe(["Enter a number from 1 to 100,000, or leave it empty"]);
        PostedPage.Value(shown, "Capacity").ShouldBe(typed);
    }

    [Fact]
    public async Task A_capacity_is_stated_and_taken_back()
    {
        using var client = portals.Development.Signed(Administrator);
        (await (await PostedPage.Open(client, Address + "/capacity")).Send([new("Capacity", " 1,200 ")]).Taken()).ShouldBe(Address + "?saved=true");
        (await PostedPage.Open(client, $"/directory/{Mel.Organisation}")).Document.Text().ShouldContain("Up to 1,200 open referrals at a time");

        await (await PostedPage.Open(client, Address + "/capacity")).Send([new("Capacity", "")]).Taken();
        (await PostedPage.Open(client, Address)).Document.Text().ShouldContain("No limit stated");
    }

    private static KeyValuePair<string, string>[] Date(string name, string day, string month, string year) =>
        [new($"{name}-day", day), new($"{name}-month", month), new($"{name}-year", year)];
}
