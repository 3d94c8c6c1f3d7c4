using System.Net;
using AngleSharp.Dom;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Accounts.Sessions;

/// <summary>One person, two organisations: one acted for at a time, and nothing done in the wrong one's name.</summary>
[Collection(PortalsCollection.Name)]
public sealed class SwitchPageTests(Portals portals)
{
    private const string Address = "/account/organisation";

    private PortalHost Portal => portals.Development;

    [Fact]
    public async Task The_page_names_ones_own_organisations_and_every_page_leads_to_it()
    {
        var alex = await TwoOrganisations.Create(Portal);
        using var client = await alex.Enter(Portal, TwoOrganisations.Police);

        var page = await PostedPage.Open(client, Address);

        page.Document.QuerySelectorAll("main tbody th").Select(name => name.TextContent).ShouldBe(["Derby City Council", "Derbyshire Constabulary"]);
        page.Document.QuerySelectorAll("main tbody button").Select(button => button.TextContent.Trim()).ShouldBe(["Act for Derby City Council"]);
        (await PostedPage.Open(client, "/directory")).Document.QuerySelector($"header a[href='{Address}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_belongs_to_one_organisation_is_offered_no_other()
    {
        using var client = Portal.Signed(DemonstrationPeople.DerbyshireOfficer);

        var page = await PostedPage.Open(client, Address);

        page.Document.QuerySelectorAll("main tbody button").ShouldBeEmpty();
        page.Document.QuerySelector($"header a[href='{Address}']").ShouldBeNull();
    }

    [Fact]
    public async Task Switching_acts_for_the_other_in_every_tab_and_makes_nothing_last_longer()
    {
        var alex = await TwoOrganisations.Create(Portal);
        using var client = await alex.Enter(Portal, TwoOrganisations.Police);
        var caller = DemonstrationPeople.DerbyshireOfficer with { User = alex.User };
        await Portal.Begun(caller, TimeSpan.FromHours(7));
        await Portal.Prove(caller, TimeSpan.FromMinutes(30));

        (await Act(client, TwoOrganisations.Council)).ShouldBe("/");

        (await Acting(client)).ShouldBe("Derby City Council");
        (await Portal.OfSession<long>(caller, "count(*) filter (where ended_by = 6) over ()")).ShouldBe(1);
        (await Portal.OfSession<bool>(caller, "bool_and(begun_at < now() - interval '6 hours' and strong_at < now() - interval '29 minutes') over ()")).ShouldBeTrue();
    }

    [Fact]
    public async Task Organisation_OfWhichOneIsNoMember_IsNotThere()
    {
        var alex = await TwoOrganisations.Create(Portal);
        using var client = await alex.Enter(Portal, TwoOrganisations.Police);
        var page = await PostedPage.Open(client, Address);

        using var refused = await page.Send([new("organisation", DemonstrationPeople.LeicesterCouncilOfficer.Organisation.ToString())]);

        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Acting(client)).ShouldBe("Derbyshire Constabulary");
    }

    [Fact]
    public async Task Organisation_LeftMeanwhile_IsNotThere()
    {
        var alex = await TwoOrganisations.Create(Portal);
        using var client = await alex.Enter(Portal, TwoOrganisations.Police);
        var page = await PostedPage.Open(client, Address);
        Prepared.Sure(await Portal.Ask<IOrganisationGrain, OrganisationRecorded>(
            DemonstrationPeople.PartnershipAdministrator, TwoOrganisations.Council.ToString(), grain => grain.EndMember(new EndMember(CommandId.New(), alex.User), default)));

        using var refused = await page.Send([new("organisation", TwoOrganisations.Council.ToString())]);

        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Acting(client)).ShouldBe("Derbyshire Constabulary", "The other membership stands.");
    }

    [Fact]
    public async Task Form_ShownForTheOther_IsNotDoneIsExplainedAndComesBack()
    {
        const string title = "Typed for the police";
        var alex = await TwoOrganisations.Create(Portal);
        using var client = await alex.Enter(Portal, TwoOrganisations.Police);
        var form = await PostedPage.Open(client, "/cases/open");
        await Act(client, TwoOrganisations.Council);

        var asked = await form.Send(CaseForm.Filled(title)).Taken();

        asked.ShouldStartWith($"{Address}?to=");
        var page = await PostedPage.Open(client, asked);
        page.Document.Text().ShouldContain("That page was for Derbyshire Constabulary, and you now act for Derby City Council. Nothing was done.");
        (await client.GetStringAsync("/cases")).ShouldNotContain(title);
        var back = await client.PostAsync(asked, new FormUrlEncodedContent(
            page.Hidden().Append(new("organisation", TwoOrganisations.Police.ToString())))).Taken();
        var again = await PostedPage.Open(client, back);
        PostedPage.Value(again.Document, "Title").ShouldBe(title);
        await again.Send(CaseForm.Filled(title)).Taken();
        (await client.GetStringAsync("/cases")).ShouldContain(title);
    }

    [Fact]
    public async Task Form_KeptWhileActingForTheOther_DoesNotComeBackUnderThisOne()
    {
        var alex = await TwoOrganisations.Create(Portal);
        using var client = await alex.Enter(Portal, TwoOrganisations.Police);
        var form = await PostedPage.Open(client, "/cases/open");
        await Portal.Idle(DemonstrationPeople.DerbyshireOfficer with { User = alex.User }, TimeSpan.FromMinutes(15));
        var signIn = await form.Send(CaseForm.Filled("Typed for the police")).Taken();
        var kept = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(signIn.Split('?')[1])["to"].ToString();
        using var council = await alex.Enter(Portal, TwoOrganisations.Council);

        (await council.GetAsync(kept).Taken()).ShouldStartWith($"{Address}?to=");
    }

    private static async Task<string> Act(HttpClient client, OrganisationId organisation)
    {
        var page = await PostedPage.Open(client, Address);
        return await page.Send([new("organisation", organisation.ToString())]).Taken();
    }

    private static async Task<string> Acting(HttpClient client) =>
        (await PostedPage.Open(client, "/directory")).Document.QuerySelector(".app-header__person strong")!.TextContent;
}
