using Partnership.Browser.Tests.Hosting;
using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>What needs somebody now, and pages that are closed or not there.</summary>
internal static class HomeStates
{
    public static readonly PageState[] All =
    [
        new("no such page", Sam, "/no-such-page") { IsAbsent = true },
        new("home, with work", Sam, "/"),
        new("home, nothing waits", Pat, "/"),
        new("home, no case work", Kit, "/"),
        new("home, my team's", Sam, "/?of=team"),
        new("home, to answer", Mo, "/?of=team&show=toanswer"),
        new("home, nothing late", Pat, "/?show=late"),
        new("home, supervisor", Inspector, "/"),
        new("home, live", Mo, "/", async visitor =>
        {
            var live = LivePart.Of(visitor.Page);
            await visitor.Page.ReloadAsync();
            await live.IsUp();
        }),
        new("home, signatory", Lou, "/"),
        new("home, recipient", Mo, "/"),
        new("home, something raised", Inspector, "/"),
        new("home, organisations ask to join", Ari, "/"),
        new("home, partnership administrator", Ari, "/"),
        new("home, administrator", Glen, "/"),
        new("home, out of date", PreparedStaff.Lapsed, "/"),
        new("closed page, out of date", PreparedStaff.Lapsed, "/cases") { IsAbsent = true },
        new("home, dates are near", PreparedStaff.Near, "/"),
    ];
}
