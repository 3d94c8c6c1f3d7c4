using Partnership.Browser.Tests.Hosting;
using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>Where somebody is signed in and for whom, and a session that ends.</summary>
internal static class SessionStates
{
    public static readonly PageState[] All =
    [
        new("devices", Sam, "/account/devices"),
        new("devices, signed out", Alex, "/account/devices?ended=others"),
        new("for whom, one organisation", Sam, "/account/organisation"),
        new("for whom, two organisations", Alex, "/account/organisation"),
        new("for whom, form of the other", Alex, "/account/organisation?to=%2Fcases&shown-for={police}"),
        new("show that it is you", Inspector, "/sign-in/again?to=%2Freferrals%3Fparked%3Dit"),
        new("session, ends soon", Sam, "/cases/open", visitor => Left(visitor, 118, mayStay: true)),
        new("session, eight hours", Sam, "/cases/open", visitor => Left(visitor, 61, mayStay: false)),
        new("session, over", Sam, "/cases/open", async visitor =>
        {
            await visitor.Type("Title of the case", "Typed before");
            await Left(visitor, 0, mayStay: false);
        }),
    ];

    // As if so much were left of the session.
    private static async Task Left(Visitor visitor, int seconds, bool mayStay)
    {
        var whose = await visitor.Page.Locator("#session-warning").GetAttributeAsync("data-whose");
        await visitor.Page.RouteAsync("**/session/left", route => route.FulfillAsync(new() { Json = new { seconds, mayStay, line = "", whose } }));
        await visitor.Page.EvaluateAsync("() => { document.dispatchEvent(new Event('visibilitychange')) }");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Alertdialog)).ToBeVisibleAsync();
    }
}
