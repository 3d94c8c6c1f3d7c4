namespace Partnership.Portal.Accounts.Store;

/// <summary>Something that happened at the door. <c>Whom</c> tells one address from another and names none.</summary>
internal sealed class SignInRecord
{
    public long Id { get; init; }

    /// <summary>Null where the address is nobody's.</summary>
    public required Guid? Person { get; init; }

    public required byte[] Whom { get; init; }

    public required DateTimeOffset At { get; init; }

    public required SignInOutcome Outcome { get; init; }

    public required Means Means { get; init; }

    /// <summary>Browser and system in plain words.</summary>
    public required string Device { get; init; }

    /// <summary>The organisation that it was for; null where it was for none yet.</summary>
    public Guid? Organisation { get; init; }
}

internal enum SignInOutcome
{
    Entered = 1,
    WrongPassword = 2,
    WrongCode = 3,

    /// <summary>Too many tries before.</summary>
    Held = 4,
    NoMembership = 5,
    PasskeyRefused = 6,
    SignedOut = 7,
    PasswordChanged = 8,
    CredentialAdded = 9,
    CredentialRemoved = 10,
    RecoveryAsked = 11,
    RecoveryUsed = 12,
    RecoveryCancelled = 13,

    /// <summary>Proved once more who they are, for something that asks for it.</summary>
    SteppedUp = 14,
    SessionEnded = 15,
}
