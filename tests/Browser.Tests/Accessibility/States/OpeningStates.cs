using Partnership.Browser.Tests.Hosting;
using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>Opening a case, at once or step by step.</summary>
internal static class OpeningStates
{
    public static readonly PageState[] All =
    [
        new("open a case", Sam, "/cases/open"),
        new("open a case, errors", Sam, "/cases/open", visitor => visitor.Press("Open the case")),
        new("open a case, consent given", Sam, "/cases/open", visitor => visitor.Tick("They agreed")),
        new("start a case", Sam, "/cases/start"),
        new("start a case, errors", Sam, "/cases/start", visitor => visitor.Press("Save and continue")),
        new("start a case, contact", Sam, "/cases/start", visitor => Begin(visitor, "contact")),
        new("start a case, check, missing", Sam, "/cases/start", visitor => Begin(visitor, "check")),
        new("cases, not finished", Sam, "/cases/start", async visitor =>
        {
            await visitor.Type("Title of the case", "Begun and left");
            await visitor.Press("Save and finish later");
        }),
    ];

    private static async Task Begin(Visitor visitor, string step)
    {
        await visitor.Type("Title of the case", "Begun a moment ago");
        await visitor.Type("Name, or what they wish to be called", "A. N. Invented");
        await visitor.TypeDate("Date of birth", 4, 5, 1988);
        await visitor.Press("Save and continue");
        await visitor.Page.GotoAsync(visitor.Page.Url.Replace("step=contact", $"step={step}", StringComparison.Ordinal));
    }
}
