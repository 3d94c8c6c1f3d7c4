using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Cases;

/// <summary>The pages on which a data protection officer erases a person.</summary>
[Collection(PortalsCollection.Name)]
public sealed class ErasurePagesTests(Portals portals)
{
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Dana = DemonstrationPeople.DerbyshireDataProtectionOfficer;
    private static readonly Caller Mo = DemonstrationPeople.DerbyCouncilOfficer;

    private PortalHost Portal => portals.Development;

    [Fact]
    public async Task An_officer_erases_a_suspect_and_sees_beforehand_what_that_reaches()
    {
        var its = await CaseOfTests.Open(Portal);
        var referral = await its.Send();
        using var dana = Portal.Signed(Dana);
        (await dana.GetAsync($"/erasure?case={its.Reference.ToString().ToLowerInvariant()}").Taken()).ShouldBe($"/erasure/{its.Reference}");

        var (page, errors) = await Send(dana, $"/erasure/{its.Reference}").Refused();
        errors.ShouldBe(["Select whom you erase", "Select why they are erased"]);
        page.Text().ShouldContain(SampleCase.Name);
        page.Text().ShouldContain(SampleCase.Suspect);
        page.Text().ShouldNotContain(SampleCase.Account);

        var check = await Send(dana, $"/erasure/{its.Reference}", ("Person", "suspect-1"), ("Ground", "CourtOrder")).Taken();
        check.ShouldBe($"/erasure/{its.Reference}/check?person=suspect-1&ground=CourtOrder");
        var shown = (await PostedPage.Open(dana, check)).Document.Text();
        shown.ShouldContain("Erase the suspect of incident 1?");
        shown.ShouldContain("Derby City Council");
        shown.ShouldContain($"{referral}");
        shown.ShouldContain("cannot be undone");

        (await Send(dana, check).Taken()).ShouldBe($"/erasure/{its.Reference}/done?person=suspect-1");
        (await PostedPage.Open(dana, $"/erasure/{its.Reference}/done?person=suspect-1")).Document.Text().ShouldContain("The suspect of incident 1: erased");
        var again = (await PostedPage.Open(dana, $"/erasure/{its.Reference}")).Document;
        again.Text().ShouldContain("Already erased");
        again.QuerySelector("[value='suspect-1']").ShouldBeNull();
    }

    [Fact]
    public async Task The_case_and_its_referrals_say_that_it_was_erased_and_by_whom()
    {
        var (reference, referral) = await PreparedCases.Erased(Portal, PersonOfCase.Subject);
        using var sam = Portal.Signed(Sam);
        using var mo = Portal.Signed(Mo);

        var overview = (await PostedPage.Open(sam, $"/cases/{reference}")).Document;
        overview.QuerySelector("h1")!.TextContent.Trim().ShouldBe("Erased");
        overview.Text().ShouldContain("The person this case is about was erased on");
        overview.Text().ShouldContain("Dana Dummyname");
        overview.Text().ShouldContain(SampleCase.Suspect);
        overview.Text().ShouldNotContain(SampleCase.Name);
        (await PostedPage.Open(sam, $"/cases/{reference}/history")).Document.Text()
            .ShouldContain("Erased what was recorded of the person this case is about: they asked for it and have the right to it by Dana Dummyname");
        foreach (var client in new[] { sam, mo })
        {
            var text = (await PostedPage.Open(client, $"/referrals/{referral}")).Document.Text();
            text.ShouldContain("What it said about the person was erased");
            text.ShouldNotContain(SampleCase.Name);
            text.ShouldNotContain("Target-hardening");
        }

        foreach (var page in new[] { "subject", "contact", "address", "incidents/1", "risk", "sharing", "consent", "wishes", "tell" })
            (await PostedPage.Open(sam, $"/cases/{reference}/{page}")).Document.QuerySelector("h1").ShouldNotBeNull(page);
        (await sam.GetStringAsync("/cases")).ShouldContain($"{reference}");
        (await sam.GetStringAsync("/referrals?side=sent")).ShouldContain($"{referral}");
    }

    [Fact]
    public async Task What_changed_meanwhile_is_looked_at_again_and_a_second_click_is_the_first()
    {
        var its = await CaseOfTests.Open(Portal);
        using var dana = Portal.Signed(Dana);
        using var sam = Portal.Signed(Sam);
        var check = $"/erasure/{its.Reference}/check?person=reporter-1&ground=RightToErasure";
        var stale = await PostedPage.Open(dana, check);
        await its.Taken(sam, "incidents/new", ("Incident.Account", "Shouted at again"), ("Incident.Strands", "Race"));

        (await stale.Send([]).Refused()).Errors.ShouldHaveSingleItem().ShouldContain("changed");
        var fresh = await PostedPage.Open(dana, check);
        (await fresh.Send([]).Taken()).ShouldBe($"/erasure/{its.Reference}/done?person=reporter-1");
        (await fresh.Send([]).Taken()).ShouldBe($"/erasure/{its.Reference}/done?person=reporter-1");
        (await stale.Send([]).Refused()).Errors.ShouldBe(["They have been erased already, and nothing was recorded of them since"]);
    }

    [Fact]
    public async Task What_is_not_there_leads_back_or_is_no_page()
    {
        var its = await CaseOfTests.Open(Portal);
        using var dana = Portal.Signed(Dana);
        using var sam = Portal.Signed(Sam);
        foreach (var query in new[] { "", "?person=suspect-9&ground=CourtOrder", "?person=subject&ground=Whim", "?person=subject&ground=1", "?person=%00&ground=CourtOrder", "?person=suspect--1&ground=CourtOrder" })
            (await dana.GetAsync($"/erasure/{its.Reference}/check{query}").Taken()).ShouldBe($"/erasure/{its.Reference}");
        (await dana.GetAsync($"/erasure/{its.Reference}/done?person=subject").Taken()).ShouldBe($"/erasure/{its.Reference}");
        foreach (var page in new[] { "/erasure/C-999999", "/erasure/nonsense", "/erasure/C-999999/check?person=subject&ground=CourtOrder", "/erasure/C-999999/done?person=subject" })
            await dana.ShouldNotBeThere(page);
        foreach (var page in new[] { "/erasure", $"/erasure/{its.Reference}", $"/erasure/{its.Reference}/check?person=subject&ground=CourtOrder" })
            await sam.ShouldNotBeThere(page);
        (await sam.GetStringAsync($"/cases/{its.Reference}")).ShouldNotContain("/erasure");
        (await PostedPage.Open(dana, "/erasure?case=C-999999")).Document.Text().ShouldContain("your organisation leads no case C-999999");
        (await PostedPage.Open(dana, "/erasure?case=nonsense")).Document.Text().ShouldContain("Enter the reference of a case");
    }

    private static async Task<HttpResponseMessage> Send(HttpClient client, string page, params (string Name, string Value)[] fields) =>
        await (await PostedPage.Open(client, page)).Send(CaseOfTests.Pairs(fields));
}
