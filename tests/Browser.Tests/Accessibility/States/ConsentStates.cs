using Partnership.Browser.Tests.Hosting;
using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>What the person of a case agreed to, and what they want.</summary>
internal static class ConsentStates
{
    public static readonly PageState[] All =
    [
        new("consent, nothing asked", Sam, "/cases/{case}/consent"),
        new("consent, all of it", Sam, "/cases/{recorded}/consent", OpenAll),
        new("consent, errors", Sam, "/cases/{recorded}/consent", async visitor =>
        {
            await visitor.Page.Locator("[name='Consent.Purposes']:checked").First.UncheckAsync();
            await visitor.Press("Record what they agreed to");
        }),
        new("consent, changed meanwhile", Sam, "/cases/{recorded}/consent", async visitor =>
        {
            await visitor.Type("How they were asked (optional)", "By letter");
            await visitor.SendStale("Record what they agreed to");
        }),
        new("consent, taken back, errors", Sam, "/cases/{recorded}/withdraw-consent", visitor => visitor.Press("Record that they took it back")),
        new("wishes", Sam, "/cases/{recorded}/wishes", OpenAll),
        new("wishes, changed meanwhile", Sam, "/cases/{recorded}/wishes", async visitor =>
        {
            await visitor.Type("What they want (optional)", "Something else");
            await visitor.SendStale("Record what they want");
        }),
    ];

    private static async Task OpenAll(Visitor visitor)
    {
        foreach (var summary in await visitor.Page.Locator("main summary").AllAsync())
            await summary.EvaluateAsync("summary => { summary.parentElement.open = true }");
    }
}
