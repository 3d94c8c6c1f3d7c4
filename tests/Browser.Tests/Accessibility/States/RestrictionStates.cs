using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>Keeping a person or a partner from a case, and lifting it.</summary>
internal static class RestrictionStates
{
    public static readonly PageState[] All =
    [
        new("conflict, another partner", Sam, "/cases/{recorded}/conflict", async visitor =>
        {
            await visitor.Type("Why are they too near to it?", "Typed before the partner was changed");
            await visitor.Page.GetByLabel("Where do they work?", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Derby City Council" });
            await visitor.Press("Show who works there");
        }),
        new("case, officer barred, supervisor", Inspector, "/cases/{closed}"),
        new("lift in place, errors", Inspector, "/cases/{closed}", async visitor =>
        {
            await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Lift in their place" }).First.ClickAsync();
            await visitor.Press("Lift it in their place");
        }),
        new("conflict", Sam, "/cases/{recorded}/conflict"),
        new("conflict, errors", Sam, "/cases/{recorded}/conflict", visitor => visitor.Press("Close the case to them")),
        new("restrictions", Dana, "/restrictions"),
        new("restrictions, no such case", Dana, "/restrictions?case=C-999999"),
        new("restrictions of a case", Dana, "/restrictions/{recorded}"),
        new("restrictions of a case, none", Dana, "/restrictions/{case}"),
        new("restrict", Dana, "/restrictions/{case}/set", visitor => visitor.Tick("Only certain parts")),
        new("restrict, errors", Dana, "/restrictions/{case}/set", visitor => visitor.Press("Keep them from it")),
        new("lift, errors", Dana, "/restrictions/{recorded}", async visitor =>
        {
            await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Lift for" }).First.ClickAsync();
            await visitor.Press("Lift the restriction");
        }),
    ];
}
