using System.Net;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;
using Partnership.Portal.Tests.Pages;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Security;

/// <summary>A form that another site made the browser send does nothing.</summary>
[Collection(PortalsCollection.Name)]
public sealed class ForgeryTests(Portals portals)
{
    public static TheoryData<string> Addresses => [.. RoutedPages.Behind.Select(RoutedPages.Address), "/sign-out"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_post_without_the_forms_token_is_refused(string address)
    {
        // A signatory of every role may open every page that there is.
        using var client = portals.Production.Signed(
            DemonstrationPeople.DerbyshireInspector with { Roles = [.. Enum.GetValues<Role>().Where(role => role is not Role.System)] });

        using var answer = await client.PostAsync(address, new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["_handler"] = "open", ["command"] = Guid.NewGuid().ToString(),
        }));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await answer.Content.ReadAsStringAsync()).ShouldContain("that could not be processed");
    }

    [Theory]
    [InlineData("/enter")]
    [InlineData("/sign-out")]
    public async Task Nobody_is_made_to_enter_or_to_leave(string address)
    {
        var sam = DemonstrationPeople.DerbyshireOfficer;
        using var client = portals.Development.Signed(sam);

        using var answer = await client.PostAsync(address, new FormUrlEncodedContent([new("person", $"{sam.Organisation}/{sam.User}")]));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task A_whole_form_without_its_token_opens_no_case()
    {
        using var client = portals.Development.Signed(DemonstrationPeople.DerbyshireOfficer);
        const string title = "Forged by another site";
        var page = await PostedPage.Open(client, "/cases/open");
        var form = CaseForm.Filled(title);

        using var forged = await client.PostAsync("/cases/open", new FormUrlEncodedContent(
            page.Hidden().Where(field => field.Key != "__RequestVerificationToken").Concat(form)));

        forged.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.GetStringAsync("/cases")).ShouldNotContain(title);
        using var genuine = await page.Send(form);
        genuine.StatusCode.ShouldBe(HttpStatusCode.Redirect, "The same form with its token opens the case.");
        (await client.GetStringAsync("/cases")).ShouldContain(title);
    }
}
