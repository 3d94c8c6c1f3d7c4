using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>What happened meanwhile, and the mails that say so.</summary>
internal static class AlertStates
{
    public static readonly PageState[] All =
    [
        new("alerts", Inspector, "/alerts"),
        new("alerts, worker", Mo, "/alerts"),
        new("alerts, none", Pat, "/alerts"),
        new("alerts, partnership", Ari, "/alerts"),
        new("alerts, no referrals", Dana, "/alerts"),
        new("e-mail", Sam, "/alerts/choices"),
        new("mails written down", Sam, "/development/mails"),
        new("e-mail, errors", Sam, "/alerts/choices", async visitor =>
        {
            await visitor.Tick("When something comes");
            await visitor.Press("Keep my choice");
        }),
    ];
}
