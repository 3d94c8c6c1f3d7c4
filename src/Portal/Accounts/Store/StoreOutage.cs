using Npgsql;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Accounts.Store;

internal static class StoreOutage
{
    /// <summary>Whether this is the database being away, from the grains or from the accounts: it passes by itself.</summary>
    public static bool IsOutage(this Exception exception) => exception switch
    {
        StoreUnavailableException => true,
        PostgresException { SqlState: var state } =>
            state.StartsWith("57P", StringComparison.Ordinal) || state.StartsWith("53", StringComparison.Ordinal) || state.StartsWith("58", StringComparison.Ordinal),
        NpgsqlException => true,
        // Entity Framework wraps what may pass.
        { InnerException: { } inner } => inner.IsOutage(),
        _ => false,
    };
}
