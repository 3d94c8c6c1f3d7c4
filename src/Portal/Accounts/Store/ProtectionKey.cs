namespace Partnership.Portal.Accounts.Store;

/// <summary>A key by which cookies and forms are sealed, itself sealed under the master key.</summary>
internal sealed class ProtectionKey
{
    public required string Name { get; init; }

    public required string Sealed { get; init; }
}
