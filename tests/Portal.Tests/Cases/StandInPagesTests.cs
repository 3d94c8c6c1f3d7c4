using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Cases;

/// <summary>Restrictions and conflicts: nothing typed is lost on the way, and there is always somebody who can lift them.</summary>
[Collection(PortalsCollection.Name)]
public sealed class StandInPagesTests(Portals portals)
{
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Robin = DemonstrationPeople.DerbyshireInspector;
    private static readonly Caller Dana = DemonstrationPeople.DerbyshireDataProtectionOfficer;
    private static readonly Caller Mo = DemonstrationPeople.DerbyCouncilOfficer;

    [Fact]
    public async Task Choosing_another_partner_keeps_what_was_typed_and_decides_nothing()
    {
        var its = await CaseOfTests.Open(portals.Development);
        using var sam = portals.Development.Signed(Sam);
        using var dana = portals.Development.Signed(Dana);
        (string, string)[] typed = [("Of", Mo.Organisation.ToString()), ("then", "partner"), ("Whom", $"person/{Sam.User}"), ("Why", "Typed already")];

        using var conflict = await (await PostedPage.Open(sam, $"{its.Address}/conflict")).Send(CaseOfTests.Pairs(typed));
        using var restrict = await (await PostedPage.Open(dana, $"/restrictions/{its.Reference}/set")).Send(CaseOfTests.Pairs([.. typed, ("HowMuch", "parts"), ("Categories", "Suspect")]));

        foreach (var answer in new[] { conflict, restrict })
        {
            answer.IsSuccessStatusCode.ShouldBeTrue();
            var shown = PostedPage.Parse(await answer.Content.ReadAsStringAsync());
            PostedPage.Value(shown, "Why").ShouldBe("Typed already");
            shown.QuerySelector($"[value='person/{Mo.User}']").ShouldNotBeNull();
            shown.QuerySelector("#of option[selected]")!.GetAttribute("value").ShouldBe(Mo.Organisation.ToString());
            shown.QuerySelectorAll(".govuk-error-summary").ShouldBeEmpty();
        }

        PostedPage.Parse(await restrict.Content.ReadAsStringAsync()).QuerySelector("[name=Categories][value=Suspect]")!.HasAttribute("checked").ShouldBeTrue();
        (await its.Text(sam)).ShouldContain("Nobody is kept from this case");
    }

    [Fact]
    public async Task A_conflict_of_the_only_officer_is_lifted_by_a_supervisor_and_shown_in_the_audit()
    {
        var its = await CaseOfTests.Open(portals.Development);
        using var sam = portals.Development.Signed(Sam);
        using var robin = portals.Development.Signed(Robin);
        using var dana = portals.Development.Signed(Dana);
        await its.Taken(sam, "conflict", ("Whom", $"person/{Dana.User}"), ("Why", "Her sister"));
        await dana.ShouldNotBeThere($"/restrictions/{its.Reference}");

        var link = (await PostedPage.Open(robin, its.Address)).Document.QuerySelectorAll("main a")
            .Select(each => each.GetAttribute("href")!).Single(href => href.EndsWith("/lift", StringComparison.Ordinal));
        var page = link[(its.Address.Length + 1)..];
        await sam.ShouldNotBeThere(link);
        (await its.Text(sam)).ShouldNotContain("in their place");
        (await its.Refused(robin, page)).Errors.ShouldBe(["Enter why it is lifted"]);
        (await its.Taken(robin, page, ("Why", "It was another Dana"))).ShouldBe(its.Address);

        (await its.Text(sam)).ShouldContain("Nobody is kept from this case");
        (await its.Text(sam, "history")).ShouldContain("in place of the data protection officer by Robin Specimen");
        var audit = (await PostedPage.Open(dana, $"/audit/{its.Reference}")).Document.Text();
        audit.ShouldContain("Robin Specimen, Derbyshire Constabulary let Dana Dummyname, Derbyshire Constabulary see it again");
        audit.ShouldContain("It was another Dana");
    }

    [Fact]
    public async Task What_the_officer_can_lift_a_supervisor_cannot()
    {
        var its = await CaseOfTests.Open(portals.Development);
        using var sam = portals.Development.Signed(Sam);
        using var robin = portals.Development.Signed(Robin);
        using var dana = portals.Development.Signed(Dana);
        await its.Taken(sam, "conflict", ("Whom", $"person/{Mo.User}"), ("Why", "His brother"));

        (await PostedPage.Open(robin, its.Address)).Document.QuerySelectorAll("main a[href$='/lift']").ShouldBeEmpty();
        var id = (await PostedPage.Open(dana, $"/restrictions/{its.Reference}")).Document.QuerySelector("main a[href$='/lift']")!.GetAttribute("href")!.Split('/')[^2];
        using var led = await robin.GetAsync($"{its.Address}/restrictions/{id}/lift");
        led.Headers.Location!.AbsolutePath.ShouldBe(its.Address);
    }
}
