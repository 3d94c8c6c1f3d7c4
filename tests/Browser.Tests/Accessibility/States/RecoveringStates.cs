using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>Helping somebody back in who cannot sign in, and the links by which they come.</summary>
internal static class RecoveringStates
{
    public static readonly PageState[] All =
    [
        new("help with signing in", null, "/sign-in/help"),
        new("help with signing in, errors", null, "/sign-in/help", visitor => visitor.Press("Ask for help")),
        new("help with signing in, asked", null, "/sign-in/help?asked=true"),
        new("help somebody back in", Glen, "/organisations/{police}/members/{lee}/recovery"),
        new("help somebody back in, errors", Glen, "/organisations/{police}/members/{lee}/recovery", visitor => visitor.Press("Make the link")),
        new("help somebody back in, made", Glen, "/organisations/{police}/members/{wren}/recovery", async visitor =>
        {
            await visitor.Tick("Their password");
            await visitor.Tick("I give it to them myself");
            await visitor.Press("Make the link");
        }),
        new("help somebody back in, never signed in", Glen, "/organisations/{police}/members/{sam}/recovery"),
        new("recovery, password, errors", null, "{forgotten}", visitor => visitor.Press("Set the password", exact: true)),
        new("recovery, waiting", null, "{lost}"),
        new("recovery, second factor", null, "{waited}"),
        new("recovery, dead link", null, "/recovery/nonsense/nonsense") { IsAbsent = true },
        new("recovery, done", null, "/recovery/done"),
        new("first administrator, dead link", null, "/first/nonsense") { IsAbsent = true },
        new("home, being helped back in", Wren, "/"),
        new("was it you", Wren, "/account/recovery"),
        new("was it you, nothing", Sam, "/account/recovery"),
    ];
}
