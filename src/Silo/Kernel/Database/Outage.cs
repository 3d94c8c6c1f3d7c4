using Npgsql;

namespace Partnership.Silo.Kernel.Database;

internal static class Outage
{
    extension(NpgsqlException exception)
    {
        /// <summary>
        /// Whether the server could not be reached or went away, as opposed to refusing what was asked: class 08
        /// (connection), 57P (shutdown), 53 (out of resources, the disk's space among them), 58 (the disk fails it), a database
        /// that is not there, or no answer from a server at all.
        /// </summary>
        public bool IsOutage => exception is not PostgresException { SqlState: var state }
            || state.StartsWith("08", StringComparison.Ordinal)
            || state.StartsWith("57P", StringComparison.Ordinal)
            || state.StartsWith("53", StringComparison.Ordinal)
            || state.StartsWith("58", StringComparison.Ordinal)
            || state is PostgresErrorCodes.InvalidCatalogName;
    }
}
