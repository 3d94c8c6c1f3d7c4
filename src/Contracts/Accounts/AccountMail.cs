namespace Partnership.Contracts.Accounts;

/// <summary>What a mail about an account is about. Its text says nothing of who, for whom, or what case.</summary>
[GenerateSerializer, Alias("account-mail")]
public enum AccountMail
{
    /// <summary>Somebody is invited to the portal; with the link.</summary>
    Invitation = 1,

    /// <summary>A link with which to choose a new password.</summary>
    RecoveryLink = 2,

    /// <summary>Somebody asked for help with signing in to this account.</summary>
    RecoveryNotice = 3,

    /// <summary>The second factor is to be replaced after a waiting time.</summary>
    SecondFactorLost = 4,

    PasswordChanged = 5,

    /// <summary>Signed in with a device that was not known.</summary>
    NewSignIn = 6,

    /// <summary>The partnership declined a request to join.</summary>
    JoinRequestDeclined = 7,

    /// <summary>A passkey, an authenticator app or recovery codes were added.</summary>
    CredentialAdded = 8,

    CredentialRemoved = 9,
}
