using Partnership.Browser.Tests.Hosting;

namespace Partnership.Browser.Tests.Accounts;

/// <summary>Who works for two organisations acts for one at a time.</summary>
[Collection(PortalCollection.Name)]
public sealed class SwitchingTests(RunningPortal portal)
{
    [Fact]
    public async Task Without_scripts_a_form_of_the_other_organisation_is_not_done_and_comes_back_for_it()
    {
        await PreparedPeople.OfTwoOrganisations(portal);
        await using var alex = await Visitor.Enter(portal, PreparedPeople.OfTwo, "/cases/open", scripts: false);
        var acting = await alex.Page.Locator(".app-header__person strong").TextContentAsync();
        var other = acting is "Derby City Council" ? "Derbyshire Constabulary" : "Derby City Council";
        await alex.Type("Title of the case", "Typed for the first");
        var tab = await alex.Tab();
        await tab.GotoAsync("/cases");
        await tab.Locator("header").GetByRole(AriaRole.Link, new() { Name = "Change" }).ClickAsync();
        await tab.GetByRole(AriaRole.Button, new() { Name = $"Act for {other}" }).ClickAsync();
        await Assertions.Expect(tab.Locator("header")).ToContainTextAsync(other);

        await alex.Press("Open the case");

        alex.Path.ShouldBe("/account/organisation");
        await Assertions.Expect(alex.Page.GetByText($"That page was for {acting}, and you now act for {other}. Nothing was done.")).ToBeVisibleAsync();
        await alex.Press($"Act for {acting}");
        alex.Path.ShouldBe("/cases/open");
        await Assertions.Expect(alex.Page.Locator("header")).ToContainTextAsync(acting!);
        await Assertions.Expect(alex.Page.GetByLabel("Title of the case", new() { Exact = true })).ToHaveValueAsync("Typed for the first");
        alex.Complaints.ShouldBeNone();
    }
}
