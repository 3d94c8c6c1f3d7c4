using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Migrations;
using Partnership.TestCommon.Postgres;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Migrations;

/// <summary>Rows of earlier releases get their origin: of a referral, the case that its first event names.</summary>
public sealed class ScopeMigrationTests : IAsyncLifetime
{
    private const string Zero = "00000000-0000-0000-0000-000000000000";
    private TestDatabase _database = null!;
    private NpgsqlDataSource _owner = null!;

    public async Task InitializeAsync()
    {
        _database = await PostgresCluster.CreateDatabaseAsync();
        _owner = NpgsqlDataSource.Create(_database.ConnectionString);
    }

    public async Task DisposeAsync()
    {
        await _owner.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>The database of somebody else's server belongs to no superuser: the forced policies hold for its owner too.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Origin_OfEarlierRows_IsTheCaseTheyWereDrawnFrom(bool ownerIsBoundByPolicies)
    {
        await using var migrating = await MigratingAs(ownerIsBoundByPolicies ? $"{_database.Name}_owner" : null);
        await Apply(migrating, migration => migration.Number < 5);
        await _owner.Execute(
            """
            insert into access (organisation, record, basis) values
                (gen_random_uuid(), 'C-1001', 'lead'), (gen_random_uuid(), 'R-2001', 'sender'), (gen_random_uuid(), 'R-2001', 'recipient'),
                (gen_random_uuid(), 'R-2002', 'sender')
            """);
        await Event("referral/R-2001", 1, "referral.sent", """{"Manifest":{"Case":{"Number":1001},"CaseVersion":7},"By":{}}""");
        await Event("referral/R-2001", 2, "referral.accepted", """{"By":{}}""");
        await Event("referral/R-2002", 1, "referral.sent", """{"Manifest":{"Case":{"Number":1007}}}""");

        await Apply(migrating, migration => migration.Number == 5);

        (await _owner.Scalar<string[]>("select array_agg(basis || ' ' || record || ' of ' || origin order by record, basis) from access"))
            .ShouldBe(["lead C-1001 of C-1001", "recipient R-2001 of C-1001", "sender R-2001 of C-1001", "sender R-2002 of C-1007"]);
        (await _owner.Scalar<bool>("select relrowsecurity and relforcerowsecurity from pg_class where relname = 'access'")).ShouldBeTrue();
    }

    private async Task<NpgsqlDataSource> MigratingAs(string? owner)
    {
        foreach (var role in new[] { DatabaseRole.Writer, DatabaseRole.Reader })
            await _owner.Execute($"create role \"{role.Name(_database.Name)}\"");
        if (owner is null)
            return NpgsqlDataSource.Create(_database.ConnectionString);
        await _owner.Execute($"create role {owner}");
        await _owner.Execute($"alter schema public owner to {owner}");
        return NpgsqlDataSource.Create(_database.ConnectionString + $";Options=-c role={owner}");
    }

    private async Task Apply(NpgsqlDataSource migrating, Func<Migration, bool> wanted)
    {
        foreach (var migration in Migration.All.Where(wanted))
            await migrating.Execute(migration.For(_database.Name));
    }

    private Task Event(string stream, int version, string type, string data) => _owner.Execute(
        $"""
        insert into journal (stream, version, type, type_version, data, actor, organisation, purpose, correlation, recorded_at, previous_hash, hash)
        values ($1, $2, $3, 1, $4, '{Zero}', '{Zero}', '', '{Zero}', now(), '', '')
        """,
        stream, version, type, data);
}
