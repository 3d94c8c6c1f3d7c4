namespace Partnership.Portal.Accounts.Store;

/// <summary>A way back for who lost a password or a second factor, opened by an administrator.</summary>
internal sealed class Recovery
{
    public required Guid Id { get; init; }

    public required Guid Person { get; init; }

    /// <summary>Whose administrator opened it.</summary>
    public required Guid Organisation { get; init; }

    public required RecoveryKind Kind { get; init; }

    public required Guid AskedBy { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public required DateTimeOffset OpensAt { get; init; }

    public required DateTimeOffset ClosesAt { get; init; }

    /// <summary>The SHA-256 of what the link bears.</summary>
    public required byte[] Secret { get; init; }

    public DateTimeOffset? UsedAt { get; set; }

    public DateTimeOffset? CancelledAt { get; set; }

    /// <summary>Who stopped it: an administrator, or the person.</summary>
    public Guid? CancelledBy { get; set; }

    /// <summary>How often somebody tried to use the link.</summary>
    public int Tries { get; set; }
}

internal enum RecoveryKind
{
    Password = 1,
    SecondFactor = 2,
}
