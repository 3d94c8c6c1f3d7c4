using Partnership.Browser.Tests.Hosting;
using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>Writing a referral, from the recipient to having sent it.</summary>
internal static class ComposeStates
{
    public static readonly PageState[] All =
    [
        new("to whom", Sam, "/referrals/{started}/to", visitor => visitor.Page.Locator("summary").First.ClickAsync()),
        new("to whom, found by a word", Sam, "/referrals/{started}/to?find=support"),
        new("to whom, nobody found", Sam, "/referrals/{started}/to?find=submarines"),
        new("to whom, purpose known", Sam, "/referrals/{written}/to"),
        new("to whom, error", Sam, "/referrals/{started}/to", visitor => visitor.Press("Save and continue")),
        new("ask", Sam, "/referrals/{written}/ask"),
        new("ask, immediate", Sam, "/referrals/{written}/ask", visitor => visitor.Tick("Within an hour")),
        new("ask, changed meanwhile", Sam, "/referrals/{written}/ask", async visitor =>
        {
            await visitor.Type("Why now", "Typed while the other window was saved, and so long that it takes more than one line on a telephone");
            await visitor.Tick("Within 24 hours");
            await visitor.Tick("Get this person support");
            await visitor.SendStale("Save and continue");
        }),
        new("shown", Sam, "/referrals/{written}/shown"),
        new("shown, more than usual", Sam, "/referrals/{written}/shown", async visitor =>
        {
            var live = LivePart.Of(visitor.Page);
            await visitor.Page.ReloadAsync();
            await live.IsUp();
            await visitor.Page.GetByLabel("Risk assessment", new() { Exact = true }).SelectOptionAsync("more");
            await Assertions.Expect(visitor.Page.Locator("#widened-risk")).ToBeVisibleAsync();
        }),
        new("shown, nobody chosen", Sam, "/referrals/{started}/shown"),
        new("shown, changed meanwhile", Sam, "/referrals/{written}/shown", async visitor =>
        {
            await visitor.Page.GetByLabel("Risk assessment", new() { Exact = true }).SelectOptionAsync("less");
            await visitor.SendStale("Save and continue");
        }),
        new("shown, needs an override", Sam, "/referrals/{needing}/shown"),
        new("check, needs an override", Sam, "/referrals/{needing}/check"),
        new("check, waits for approval", Sam, "/referrals/{waiting}/check"),
        new("check, open questions", Sam, "/referrals/{started}/check"),
        new("check, name in the summary", Sam, "/referrals/{careless}/check"),
        new("shown, name in the summary", Sam, "/referrals/{careless}/shown"),
        new("check, ready", Sam, "/referrals/{written}/check"),
        new("check, changed meanwhile", Sam, "/referrals/{written}/check", async visitor =>
        {
            await visitor.SendStale("Send to Derby City Council");
        }),
        new("sent", Sam, "/referrals/{sent}/sent"),
    ];
}
