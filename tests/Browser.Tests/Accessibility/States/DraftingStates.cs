using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>Writing an agreement or its next version.</summary>
internal static class DraftingStates
{
    public static readonly PageState[] All =
    [
        new("draft an agreement", Ari, "/agreements/new"),
        new("draft an agreement, errors", Ari, "/agreements/new", async visitor =>
        {
            await visitor.TypeDate("When must it be reviewed?", 31, 2, 2027);
            await visitor.Press("Save and continue");
        }),
        new("draft, title, changed meanwhile", Ari, "/agreements/{begun}/draft/title", async visitor =>
        {
            await visitor.Type("What is the agreement called?", "Typed meanwhile");
            await visitor.SendStale("Save and continue");
        }),
        new("draft, parties, none yet", Ari, "/agreements/{begun}/draft/parties"),
        new("draft, parties, found", Ari, "/agreements/{revised}/draft/parties?find=council&kind=Council"),
        new("draft, directions, none yet", Ari, "/agreements/{begun}/draft/terms"),
        new("draft, directions", Ari, "/agreements/{revised}/draft/terms"),
        new("draft, direction", Ari, "/agreements/{revised}/draft/terms/1"),
        new("draft, direction, errors", Ari, "/agreements/{begun}/draft/terms/new", visitor => visitor.Press("Save this direction")),
        new("draft, check, still to do", Ari, "/agreements/{begun}/draft"),
        new("draft, check, next version", Ari, "/agreements/{revised}/draft"),
        new("draft, thrown away", Ari, "/agreements/{begun}/draft/discard"),
        new("revise", Ari, "/agreements/{agreement}/revise"),
    ];
}
