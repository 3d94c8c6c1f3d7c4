namespace Partnership.Portal.Accounts.Store;

/// <summary>A code for who has no authenticator at hand; good once.</summary>
internal sealed class RecoveryCode
{
    public required Guid Account { get; init; }

    public required byte[] Hash { get; init; }

    public DateTimeOffset? UsedAt { get; init; }
}
