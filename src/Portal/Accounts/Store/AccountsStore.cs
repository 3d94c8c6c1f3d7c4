using Npgsql;

namespace Partnership.Portal.Accounts.Store;

/// <summary>The way to the schema of the accounts, which no other role of the database reaches, and the keys for what is kept there.</summary>
/// <param name="Source">Connections.</param>
/// <param name="Key">A key of 32 bytes for this use, derived from the master key.</param>
internal sealed record AccountsStore(NpgsqlDataSource Source, Func<string, byte[]> Key);
