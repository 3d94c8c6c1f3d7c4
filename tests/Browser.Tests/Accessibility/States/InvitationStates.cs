using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>Inviting somebody to sign in, and coming by the link.</summary>
internal static class InvitationStates
{
    public static readonly PageState[] All =
    [
        new("invite somebody, errors", Glen, "/organisations/{police}/invitations/new", async visitor =>
        {
            await visitor.Type("E-mail the link to (optional)", "nobody");
            await visitor.Press("Make the invitation");
        }),
        new("invitation, just made", Glen, "/organisations/{police}/invitations/new", async visitor =>
        {
            await visitor.Type("Job title", "Community engagement and reassurance officer for the neighbourhoods of Normanton and Pear Tree");
            await visitor.Tick("Practitioner");
            await visitor.Type("E-mail the link to (optional)", "somebody.invented@example.org");
            await visitor.Press("Make the invitation");
        }),
        new("invitation, waiting", Glen, "/organisations/{police}/invitations/{waiting-invitation}"),
        new("let a member sign in", Glen, "/organisations/{police}/members/{sam}/invite"),
        new("my organisation, with invitations", Glen, "/organisations/{police}"),
        new("invited", null, "{invitation}"),
        new("invited, errors", null, "{invitation}", async visitor =>
        {
            await visitor.Tick("With a password and a code");
            await visitor.Type("Choose a password", "too short");
            await visitor.Press("Continue");
        }),
        new("invited, member", null, "{member-invitation}"),
        new("invited, signed in", Mo, "{invitation}"),
        new("invited, for somebody else", Mo, "{member-invitation}"),
        new("invited, link of no use", null, "/invitation/{police}/{police}/nothing") { IsAbsent = true },
    ];
}
