namespace Partnership.Portal.Accounts.Recovering;

/// <summary>Where a way back stands.</summary>
internal enum RecoveryStanding
{
    /// <summary>The person has time to stop it.</summary>
    Waiting = 1,
    Open = 2,
    Used = 3,
    Stopped = 4,
    RanOut = 5,

    /// <summary>Somebody held the link and could not prove who they are.</summary>
    TriedOut = 6,
}

/// <summary>Why an administrator cannot open a way back.</summary>
internal enum RecoveryRefusal
{
    /// <summary>Nobody helps themself back in.</summary>
    Oneself = 1,

    /// <summary>Whoever looks after the partnership is helped by another who does.</summary>
    BeyondOrganisation = 2,

    /// <summary>They were never able to sign in: they are invited instead.</summary>
    NeverSignedIn = 3,

    /// <summary>They have no password to lose.</summary>
    NoPassword = 4,

    /// <summary>Without a password the link may go to their own address alone.</summary>
    ByMailOnly = 5,
}
