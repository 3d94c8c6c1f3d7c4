using Partnership.Browser.Tests.Hosting;

namespace Partnership.Browser.Tests.Forms;

internal static class Erring
{
    /// <summary>
    /// Presses the button of a form that must be refused, checks what every such page has to do, and returns what the
    /// error summary says.
    /// </summary>
    public static async Task<IReadOnlyList<string>> PressWithErrors(this Visitor visitor, string button)
    {
        var typed = await visitor.Page.Typed();
        var answer = await visitor.Page.RunAndWaitForResponseAsync(
            () => visitor.Press(button), response => response.Request is { IsNavigationRequest: true, Method: "POST" });

        answer.Status.ShouldBe(400);
        (await visitor.Page.TitleAsync()).ShouldStartWith("Error:");
        (await visitor.Page.Typed()).ShouldBe(typed, "What was typed is no longer there.");
        var links = visitor.Page.Locator(".govuk-error-summary__list a");
        foreach (var href in await links.EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"))
        {
            href.ShouldStartWith("#");
            await Assertions.Expect(visitor.Page.Locator($"[id='{href[1..]}']")).ToHaveCountAsync(1, new() { Timeout = 1000 });
        }

        return await links.AllInnerTextsAsync();
    }
}
