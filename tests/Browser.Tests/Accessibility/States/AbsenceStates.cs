using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>Who is away, and who covers.</summary>
internal static class AbsenceStates
{
    public static readonly PageState[] All =
    [
        new("away, nothing stated", Sam, "/absence"),
        new("away, errors", Sam, "/absence", async visitor =>
        {
            await visitor.TypeDate("First day away", 31, 2, 2026);
            await visitor.Press("Save");
        }),
        new("away, and who covers too", Mo, "/absence"),
        new("away, supervisor, covering", Sasha, "/absence"),
        new("away, changed meanwhile", Mo, "/absence", async visitor =>
        {
            await visitor.TypeDate("Last day away", 1, 1, 2020);
            await visitor.SendStale("Save", "main form:has(#from)");
        }),
        new("who is away", Sasha, "/absences"),
        new("who is away, nobody", Inspector, "/absences"),
        new("a colleague away", Sasha, "/absences/{mo}"),
    ];
}
