using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>Signing in, and who signed in when.</summary>
internal static class EnteringStates
{
    public static readonly PageState[] All =
    [
        new("sign in", null, "/sign-in"),
        new("sign in, errors", null, "/sign-in", visitor => visitor.Press("Sign in", exact: true)),
        new("sign in, refused", null, "/sign-in", async visitor =>
        {
            await visitor.Type("E-mail address", "nobody@people.example");
            await visitor.Type("Password", "not the password");
            await visitor.Press("Sign in", exact: true);
        }),
        new("sign in, session over", null, "/sign-in?to=/cases&ended=idle"),
        new("code", Proved, "/sign-in/code"),
        new("code, errors", Proved, "/sign-in/code", async visitor =>
        {
            await visitor.Type("Six-digit code", "000000");
            await visitor.Press("Continue");
        }),
        new("code, recovery", Proved, "/sign-in/code?use=recovery-code"),
        new("code, passkey alone", ProvedPasskey, "/sign-in/code"),
        new("no membership", null, "/sign-in/no-membership"),
        new("history", Inspector, "/account/history"),
        new("history, of a member", Glen, "/organisations/{police}/members/{inspector}/sign-ins"),
        new("history, of a member, none", Glen, "/organisations/{police}/members/{dana}/sign-ins"),
        new("enter", null, "/enter"),
    ];
}
