namespace Partnership.Portal.Accounts.Store;

/// <summary>Failed tries at one address, whether or not it is anybody's.</summary>
internal sealed class Attempt
{
    public required byte[] Whom { get; init; }

    public required int Failures { get; set; }

    public required DateTimeOffset LastAt { get; set; }

    public DateTimeOffset? HeldUntil { get; set; }
}
