namespace Partnership.Portal.Accounts.Store;

/// <summary>A passkey ceremony that was answered, kept until it would have run out, so that no answer counts twice.</summary>
internal sealed class SpentCeremony
{
    public required Guid Id { get; init; }

    public required DateTimeOffset ClosesAt { get; init; }
}
