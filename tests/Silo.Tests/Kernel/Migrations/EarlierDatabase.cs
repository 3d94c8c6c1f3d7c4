using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Migrations;
using Partnership.TestCommon.Postgres;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Migrations;

/// <summary>A database as an earlier release left it, to be brought further step by step.</summary>
public sealed class EarlierDatabase : IAsyncLifetime
{
    public const string Zero = "00000000-0000-0000-0000-000000000000";

    private TestDatabase _database = null!;

    public NpgsqlDataSource Owner { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _database = await PostgresCluster.CreateDatabaseAsync();
        Owner = NpgsqlDataSource.Create(_database.ConnectionString);
        foreach (var role in new[] { DatabaseRole.Writer, DatabaseRole.Reader, DatabaseRole.Accounts })
            await Owner.Execute($"create role \"{role.Name(_database.Name)}\"");
    }

    public async Task DisposeAsync()
    {
        await Owner.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>The database of somebody else's server belongs to no superuser: the forced policies hold for its owner too.</summary>
    public async Task<NpgsqlDataSource> MigratingAs(bool boundByPolicies)
    {
        if (!boundByPolicies)
            return NpgsqlDataSource.Create(_database.ConnectionString);
        var owner = $"{_database.Name}_owner";
        await Owner.Execute($"create role {owner}");
        await Owner.Execute($"alter schema public owner to {owner}");
        await Owner.Execute($"grant create on database {_database.Name} to {owner}");
        return NpgsqlDataSource.Create(_database.ConnectionString + $";Options=-c role={owner}");
    }

    internal async Task Apply(NpgsqlDataSource migrating, Func<Migration, bool> wanted)
    {
        foreach (var migration in Migration.All.Where(wanted))
            await migrating.Execute(migration.For(_database.Name));
    }

    public Task Event(string stream, int at, string type, int version, string data) => Owner.Execute(
        $"""
        insert into journal (stream, version, type, type_version, data, actor, organisation, purpose, correlation, recorded_at, previous_hash, hash)
        values ($1, {at}, $2, {version}, $3, '{Zero}', '{Zero}', '', '{Zero}', now(), '', '')
        """,
        stream, type, data);
}
