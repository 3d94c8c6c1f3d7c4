using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Partnership.Browser.Tests.Hosting;

namespace Partnership.Browser.Tests.Accessibility;

/// <summary>Every page in every state: no fault that axe finds, no complaint of the browser, no sideways scrolling.</summary>
[Collection(PortalCollection.Name)]
public sealed class PageTests(Readers readers) : IClassFixture<Readers>
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    public static TheoryData<string> States => [.. PageStates.All.Keys];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Page_IsAccessibleFitsAndIsQuiet(string state)
    {
        var meant = PageStates.All[state];
        var visitor = await readers.At(meant);

        meant.Fault(await visitor.Status(), await visitor.Page.TitleAsync()).ShouldBeNull();
        (await visitor.Page.Locator("h1").CountAsync()).ShouldBe(1);
        (await visitor.Page.TitleAsync()).ShouldEndWith(" – Partnership");
        if (Environment.GetEnvironmentVariable("PARTNERSHIP_PICTURES") is not null)
            await visitor.Picture($"state, {state}");
        await Faults(visitor, 1280);
        await Faults(visitor, 375);
        await visitor.Page.SetViewportSizeAsync(320, 800);
        var widest = await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        widest.ShouldBeLessThanOrEqualTo(320, "The page scrolls sideways at 320 pixels.");
        visitor.Complaints.ShouldBeNone();
    }

    private static async Task Faults(Visitor visitor, int width)
    {
        await visitor.Page.SetViewportSizeAsync(width, 900);
        var result = await visitor.Page.RunAxe(Wcag);
        result.Passes.ShouldNotBeEmpty("axe found nothing to look at.");
        result.Violations.SelectMany(violation => violation.Nodes.Where(node => !IsKnown(violation, node))
            .Select(node => $"{violation.Id}: {violation.Help}: {node.Html}")).ShouldBeEmpty($"at {width} pixels");
    }

    // GOV.UK Frontend sets aria-expanded on a radio that opens a conditional part; ARIA has no such attribute for
    // radios. Published and tested by GOV.UK as it is (alphagov/govuk-frontend, issue 979).
    private static bool IsKnown(AxeResultItem violation, AxeResultNode node) =>
        violation.Id is "aria-allowed-attr" && node.Html.Contains("govuk-radios__input", StringComparison.Ordinal);
}
