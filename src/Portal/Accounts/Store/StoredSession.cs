namespace Partnership.Portal.Accounts.Store;

/// <summary>A session. The browser holds a key; <c>Id</c> is the key's SHA-256, and <c>Number</c> is what people see of it.</summary>
internal sealed class StoredSession
{
    public required byte[] Id { get; init; }

    public required Guid Number { get; init; }

    public required Guid Person { get; init; }

    public required Guid Organisation { get; init; }

    public required DateTimeOffset BegunAt { get; init; }

    /// <summary>When the person last did something: opened a page or sent a form.</summary>
    public required DateTimeOffset SeenAt { get; init; }

    /// <summary>When the person last proved who they are by all that it takes; null where they have not.</summary>
    public required DateTimeOffset? StrongAt { get; init; }

    public required Means Means { get; init; }

    /// <summary>Browser and system in plain words.</summary>
    public required string Device { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public SessionEnd? EndedBy { get; init; }
}

/// <summary>By what somebody entered.</summary>
internal enum Means
{
    /// <summary>Without credentials, in Development alone.</summary>
    Demonstration = 0,

    /// <summary>Not enough for a session.</summary>
    Password = 1,
    PasswordAndCode = 2,
    PasswordAndRecoveryCode = 3,
    Passkey = 4,
    PasswordAndPasskey = 5,
}

/// <summary>Why a session is over.</summary>
internal enum SessionEnd
{
    SignedOut = 1,
    Idle = 2,
    TooOld = 3,

    /// <summary>From the list of devices.</summary>
    EndedByPerson = 4,
    MembershipEnded = 5,

    /// <summary>Another began in its place.</summary>
    Switched = 6,
    CredentialsChanged = 7,
}
