namespace Partnership.Portal.Accounts.Credentials;

/// <summary>Addresses of the pages on which people set up and change how they sign in.</summary>
internal static class CredentialLinks
{
    public const string PasswordChanged = "password";
    public const string AuthenticatorChanged = "authenticator";
    public const string AuthenticatorRemoved = "authenticator-removed";

    /// <summary>The recovery codes that were just made, as a file.</summary>
    public const string CodesFile = "/account/recovery-codes/file";

    public const string SetUpPassword = "/sign-in/set-up/password";
    public const string SetUpAuthenticator = "/sign-in/set-up/app";
    public const string SetUpCodes = "/sign-in/set-up/codes";
    public const string SetUpCodesFile = "/sign-in/set-up/codes/file";

    public static string Changed(string what) => $"{AccountLinks.Account}?changed={what}";
}
