using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>Partners, their profiles and the people who work there.</summary>
internal static class OrganisationStates
{
    public static readonly PageState[] All =
    [
        new("directory", Sam, "/directory"),
        new("directory, filtered", Sam, "/directory?kind=FaithGroup&area=E06000015"),
        new("directory, none", Sam, "/directory?kind=FaithGroup&area=E06000017"),
        new("partner", Sam, "/directory/{council}"),
        new("my organisation", Glen, "/organisations/{police}"),
        new("organisation, saved", Ari, "/organisations/{council}?saved=true"),
        new("member", Glen, "/organisations/{police}/members/{sam}"),
        new("member, errors", Glen, "/organisations/{police}/members/{sam}", async visitor =>
        {
            await visitor.TypeDate("Vetted until", 31, 2, 2026);
            await visitor.Press("Save");
        }),
        new("member, changed meanwhile", Glen, "/organisations/{police}/members/{sam}", async visitor =>
        {
            await visitor.Type("Job title", "Typed meanwhile");
            await visitor.SendStale("Save");
        }),
        new("capacity, errors", Glen, "/organisations/{police}/capacity", async visitor =>
        {
            await visitor.Type("Open referrals at a time (optional)", "many");
            await visitor.Press("Save");
        }),
        new("directory, partnership, found", Ari, "/directory?find=support"),
        new("directory, no such service", Sam, "/directory?find=nothing+of+the+kind"),
        new("register a partner", Ari, "/organisations/new", visitor => visitor.Tick("Only in these districts")),
        new("register a partner, errors", Ari, "/organisations/new", visitor => visitor.Press("Register the partner")),
        new("profile", Glen, "/organisations/{police}/profile"),
        new("profile, partnership, changed meanwhile", Ari, "/organisations/{council}/profile", async visitor =>
        {
            await visitor.Type("What does it do?", "Typed meanwhile");
            await visitor.SendStale("Save");
        }),
        new("add a member, errors", Glen, "/organisations/{police}/members/new", visitor => visitor.Press("Add to Derbyshire Constabulary")),
        new("add a member, namesake", Glen, "/organisations/{police}/members/new", async visitor =>
        {
            await visitor.Type("Name", "Sam Example");
            await visitor.Press("Add to Derbyshire Constabulary");
        }),
        new("end a membership", Glen, "/organisations/{police}/members/{sam}/end"),
        new("end a membership, the only one", Ari, "/organisations/{council}", async visitor =>
        {
            await visitor.Follow("Change Sasha Prototype");
            await visitor.Follow("Sasha Prototype has left or is leaving");
        }),
    ];
}
