namespace Partnership.Portal.Accounts.Store;

/// <summary>The link by which the first administrator of an installation comes in. There is one at most.</summary>
internal sealed class FirstLink
{
    public bool Single { get; init; } = true;

    /// <summary>The SHA-256 of what the link bears.</summary>
    public required byte[] Secret { get; set; }

    public required DateTimeOffset MadeAt { get; set; }

    public DateTimeOffset? UsedAt { get; set; }
}
