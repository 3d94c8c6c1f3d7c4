using Partnership.Browser.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Referrals;

/// <summary>Somebody chooses before the live part of the composer is up: on a slow line that is the rule.</summary>
[Collection(PortalCollection.Name)]
public sealed class EarlyChoiceTests(RunningPortal portal)
{
    [Fact]
    public async Task What_was_withheld_before_the_connection_stood_stays_withheld()
    {
        var reference = await Prepared.Written(portal);
        await using var sam = await Visitor.Enter(portal, "Sam Example");
        var gate = new TaskCompletionSource();
        await sam.Page.RouteAsync("**/_blazor/negotiate*", async route =>
        {
            await gate.Task;
            await route.ContinueAsync();
        });
        var live = LivePart.Of(sam.Page);
        await sam.Open($"/referrals/{reference}/shown");
        await sam.Choose("Safe contact", "Withhold it");
        await sam.Page.GetByLabel("Risk assessment", new() { Exact = true }).SelectOptionAsync("more");
        await sam.Page.Locator("#widened-risk").FillAsync("They plan the visit with us");

        gate.SetResult();
        await live.IsUp();

        var preview = sam.Page.Locator(".app-preview");
        await Assertions.Expect(sam.Page.GetByLabel("Safe contact", new() { Exact = true })).ToHaveValueAsync("less");
        await Assertions.Expect(sam.Page.Locator("#widened-risk")).ToHaveValueAsync("They plan the visit with us");
        await Assertions.Expect(preview).Not.ToContainTextAsync(SampleCase.Phone);
        await Assertions.Expect(preview).ToContainTextAsync(SampleCase.RiskWhy);
        await sam.Press("Save and continue");
        await Assertions.Expect(sam.Page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync(SampleCase.Phone);
        sam.Complaints.ShouldBeNone();
    }
}
