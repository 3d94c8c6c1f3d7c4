using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Alerts;

/// <summary>The page of alerts, and the number beside the way to it.</summary>
[Collection(PortalsCollection.Name)]
public sealed class AlertsPageTests(Portals portals)
{
    private static readonly Caller Robin = DemonstrationPeople.DerbyshireInspector;
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer with { Roles = [Role.Practitioner] };

    [Fact]
    public async Task A_supervisor_reads_what_to_do_hears_of_it_and_it_is_gone()
    {
        var reference = await Prepared.Declined(portals.Development);
        using var client = portals.Development.Signed(Robin);
        var page = await PostedPage.Open(client, "/alerts");
        page.Document.Text().ShouldContain($"High-risk referral declined, {reference} The person is still at high risk: find another partner today.");
        page.Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(await Number(client));

        (await page.Send([new("heard", $"{reference}/high-risk-declined")]).Taken()).ShouldBe("/alerts");

        (await PostedPage.Open(client, "/alerts")).Document.Text().ShouldNotContain(reference.ToString());
        // A second press, and a colleague's of a page that was still open.
        (await page.Send([new("heard", $"{reference}/high-risk-declined")]).Taken()).ShouldBe("/alerts");
    }

    [Fact]
    public async Task A_worker_is_not_asked_to_hear_what_is_for_supervisors_and_cannot()
    {
        var reference = await Prepared.Declined(portals.Development);
        using var client = portals.Development.Signed(Sam);
        var page = await PostedPage.Open(client, "/alerts");
        page.Document.Text().ShouldNotContain(reference.ToString());
        using var supervisor = portals.Development.Signed(Robin);
        var token = page.Document.QuerySelector<IHtmlInputElement>(".app-header__sign-out input")!;

        using var sent = await client.PostAsync("/alerts", new FormUrlEncodedContent(
            [new(token.Name!, token.Value), new("_handler", "hear"), new("heard", $"{reference}/high-risk-declined")]));

        sent.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await supervisor.GetStringAsync("/alerts")).ShouldContain(reference.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("R-2001")]
    [InlineData("R-2001/x/y")]
    [InlineData("<script>/田中さん")]
    public async Task What_no_button_says_changes_nothing(string heard)
    {
        await Prepared.Declined(portals.Development);
        using var client = portals.Development.Signed(Robin);
        var page = await PostedPage.Open(client, "/alerts");

        using var sent = await page.Send([new("heard", heard)]);

        sent.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await PostedPage.Open(client, "/alerts")).Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(page.Document.QuerySelectorAll("main tbody tr").Length);
    }

    [Theory]
    [InlineData("R-999999/high-risk-declined")]
    [InlineData("R-{0}/clock-Answer-Supervisor")]
    public async Task What_is_not_raised_is_refused_in_words(string heard)
    {
        var reference = await Prepared.Declined(portals.Development);
        using var client = portals.Development.Signed(Robin);
        var page = await PostedPage.Open(client, "/alerts");

        var (shown, errors) = await page.Send([new("heard", string.Format(CultureInfo.InvariantCulture, heard, reference.Number))]).Refused();

        errors.ShouldHaveSingleItem();
        shown.Text().ShouldContain(reference.ToString());
    }

    [Theory]
    [InlineData(Role.Practitioner, true)]
    [InlineData(Role.PartnershipAdministrator, true)]
    [InlineData(Role.Auditor, false)]
    [InlineData(Role.DataProtectionOfficer, false)]
    [InlineData(Role.OrganisationAdministrator, false)]
    public async Task The_way_to_it_is_shown_to_whom_there_can_be_any(Role role, bool shown)
    {
        using var client = portals.Development.Signed(role);

        var page = (await PostedPage.Open(client, "/alerts")).Document;

        (page.QuerySelector(".app-header a[href='/alerts']") is not null).ShouldBe(shown);
        page.QuerySelector("main a[href='/alerts/choices']").ShouldNotBeNull();
    }

    private static async Task<int> Number(HttpClient client)
    {
        var page = (await PostedPage.Open(client, "/alerts")).Document;
        var count = page.QuerySelector(".app-header a[href='/alerts'] .app-count");
        return count is null ? 0 : int.Parse(count.ChildNodes[0].TextContent, CultureInfo.InvariantCulture);
    }
}
