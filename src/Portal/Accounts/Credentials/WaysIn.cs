namespace Partnership.Portal.Accounts.Credentials;

/// <summary>By what a person can sign in: a passkey alone, or a password and a code of an authenticator app.</summary>
internal sealed record WaysIn(bool Password, bool Authenticator, int Passkeys)
{
    /// <summary>Enough for the pages with case material.</summary>
    public bool Suffice => Passkeys > 0 || (Password && Authenticator);

    /// <summary>Whether a passkey may go without shutting the person out.</summary>
    public bool MayRemovePasskey => Passkeys > 0 && (this with { Passkeys = Passkeys - 1 }).Suffice;

    /// <summary>Whether the authenticator app may go without shutting the person out.</summary>
    public bool MayRemoveAuthenticator => Authenticator && (this with { Authenticator = false }).Suffice;
}
