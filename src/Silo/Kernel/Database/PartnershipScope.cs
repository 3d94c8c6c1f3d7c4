using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Kernel.Database;

/// <summary>Rows that belong to no organisation but to the whole partnership.</summary>
internal static class PartnershipScope
{
    /// <summary>In whose name they are kept; no organisation is registered under it.</summary>
    public static OrganisationId Id { get; } = new(new Guid("70617274-6e65-4273-8869-700000000001"));

    /// <summary>The caller reading for the partnership; only for methods that only who looks after it may call.</summary>
    public static ReaderScope Of(Caller caller) => new(Id, caller.User);
}
