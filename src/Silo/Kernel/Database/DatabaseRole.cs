using Npgsql;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Kernel.Database;

/// <summary>
/// A role of one database. Its name carries the database's name, since roles belong to the whole cluster; its
/// password is derived from the master key, so that it is stored nowhere.
/// </summary>
internal sealed record DatabaseRole(string Suffix)
{
    public static DatabaseRole Writer { get; } = new("writer");

    public static DatabaseRole Reader { get; } = new("reader");

    /// <summary>The portal's own, for the schema of the accounts and nothing else.</summary>
    public static DatabaseRole Accounts { get; } = new("accounts");

    public string Name(string database) => $"{database}_{Suffix}";

    public string Password(string database, PartnershipKeys keys) =>
        Convert.ToHexStringLower(keys.Password(Name(database)));

    public NpgsqlConnectionStringBuilder Connection(NpgsqlConnectionStringBuilder owner, PartnershipKeys keys) =>
        new(owner.ConnectionString)
        {
            Username = Name(owner.Database!),
            Password = Password(owner.Database!, keys),
            Passfile = null,
        };
}
