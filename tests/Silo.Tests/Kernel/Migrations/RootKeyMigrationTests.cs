using Npgsql;
using Partnership.Silo.Kernel.Security;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Migrations;

/// <summary>A database that was begun before the master key could be changed rests on the same keys afterwards.</summary>
public sealed class RootKeyMigrationTests : IAsyncLifetime
{
    private const int RootKey = 25;

    private readonly EarlierDatabase _earlier = new();
    private readonly MasterKey _master = MasterKey.Make();

    public Task InitializeAsync() => _earlier.InitializeAsync();

    public Task DisposeAsync() => _earlier.DisposeAsync();

    [Fact]
    public async Task The_master_key_is_the_root_before_and_after()
    {
        await using var migrating = await _earlier.MigratingAs(boundByPolicies: false);
        await _earlier.Apply(migrating, migration => migration.Number < RootKey);
        await migrating.Execute("insert into installation (single, key_fingerprint) values (true, $1)", _master.Fingerprint);
        await migrating.Execute("insert into migration (number, name) values (1, 'earlier')");
        var before = await Opened(migrating);

        await _earlier.Apply(migrating, migration => migration.Number == RootKey);

        var after = await Opened(migrating);
        after.Root.ShouldBe(before.Root);
        after.JournalChain.ShouldBe(_master.Open().JournalChain);
        (await migrating.Scalar<bool>("select earlier_sealed_at is null from installation")).ShouldBeTrue();
    }

    private async Task<PartnershipKeys> Opened(NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync();
        return (await Installation.Read(connection, default)).ShouldNotBeNull().Open(_master);
    }
}
