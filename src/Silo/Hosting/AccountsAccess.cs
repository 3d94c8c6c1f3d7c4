using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Hosting;

/// <summary>
/// What the portal gets of the silo's database and keys, for the accounts that it owns: connections to their schema
/// alone, and keys of its own.
/// </summary>
public sealed class AccountsAccess
{
    private readonly PartnershipKeys _keys;

    internal AccountsAccess(DataSources database, PartnershipKeys keys) => (Source, _keys) = (database.Accounts, keys);

    public NpgsqlDataSource Source { get; }

    /// <summary>A key of 32 bytes for this use.</summary>
    public byte[] Key(string use) => _keys.Derive("portal " + use);
}
