using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>The means by which somebody signs in, and setting them up.</summary>
internal static class CredentialStates
{
    public static readonly PageState[] All =
    [
        new("set up", Knows, "/sign-in/set-up"),
        new("set up, by a link", Invited, "/sign-in/set-up"),
        new("set up, password, errors", Invited, "/sign-in/set-up/password", async visitor =>
        {
            await visitor.Type("Password", "Yusuf2024");
            await visitor.Press("Continue");
        }),
        new("set up, app", Knows, "/sign-in/set-up/app"),
        new("set up, app, errors", Knows, "/sign-in/set-up/app", async visitor =>
        {
            await visitor.Page.GetByText("I cannot show the picture to the app").ClickAsync();
            await visitor.Type("The six digits", "000000");
            await visitor.Press("Continue");
        }),
        new("account", Inspector, "/account?changed=password"),
        new("account, one passkey", Jo, "/account"),
        new("account, demonstration", Mo, "/account"),
        new("password", Inspector, "/account/password"),
        new("password, errors", Inspector, "/account/password", async visitor =>
        {
            await visitor.Type("New password", "specimen-police-qwerty");
            await visitor.Press("Change the password");
        }),
        new("authenticator", Inspector, "/account/authenticator"),
        new("authenticator, no password", Jo, "/account/authenticator"),
        new("recovery codes", Nic, "/account/recovery-codes"),
        new("recovery codes, new", Inspector, "/account/recovery-codes", visitor => visitor.Press("Make ten new codes")),
        new("passkeys", Inspector, "/account/passkeys?what=added"),
        new("passkeys, only one", Jo, "/account/passkeys"),
        new("passkeys, none", Nic, "/account/passkeys"),
    ];
}
