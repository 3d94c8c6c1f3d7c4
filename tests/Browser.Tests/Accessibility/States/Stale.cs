using Partnership.Browser.Tests.Hosting;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>A form that was opened before the record changed.</summary>
internal static class Stale
{
    public static async Task SendStale(this Visitor visitor, string button, string form = "main")
    {
        await visitor.Page.Locator($"{form} [name=seen]").EvaluateAsync("field => { field.value = '99' }");
        await visitor.Press(button);
    }
}
