using Npgsql;
using Partnership.Silo.Kernel.Migrations;
using Partnership.Silo.Kernel.Security;
using Partnership.TestCommon.Postgres;

namespace Partnership.Silo.Tests.Kernel.Migrations;

public sealed class MigratorTests : IAsyncLifetime
{
    private static readonly PartnershipKeys Keys = new(new byte[32]);
    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await PostgresCluster.CreateDatabaseAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Run_Twice_AppliesEachStepOnce()
    {
        await Run();
        var first = await Applied();
        await Run();

        first.Select(each => each.Number).ShouldBe(Migration.All.Select(each => each.Number));
        (await Applied()).ShouldBe(first);
    }

    [Fact]
    public async Task Run_SeveralAtOnce_AppliesEachStepOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Run()));

        (await Applied()).Select(each => each.Number).ShouldBe(Migration.All.Select(each => each.Number));
    }

    [Fact]
    public async Task Run_DatabaseOfANewerRelease_IsRefused()
    {
        await Run();
        await Execute("insert into migration (number, name) values (9999, 'later')");

        (await Should.ThrowAsync<StartRefusedException>(Run)).Message.ShouldContain("9999");
    }

    [Fact]
    public async Task Run_Refused_KeepsNobodyWaiting()
    {
        await Run();
        await Should.ThrowAsync<StartRefusedException>(new Migrator(_database.ConnectionString, new PartnershipKeys([.. Enumerable.Repeat((byte)7, 32)])).Run(default));

        await using var source = NpgsqlDataSource.Create(_database.ConnectionString + ";Application Name=another process");
        await using var locks = source.CreateCommand(
            "select count(*) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())");
        (await locks.ExecuteScalarAsync()).ShouldBe(0L);
    }

    [Fact]
    public void Steps_are_numbered_from_one_without_a_gap() =>
        Migration.All.Select(each => each.Number).ShouldBe(Enumerable.Range(1, Migration.All.Length));

    private Task Run() => new Migrator(_database.ConnectionString, Keys).Run(default);

    private async Task Execute(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_database.ConnectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<List<(int Number, DateTime At)>> Applied()
    {
        await using var source = NpgsqlDataSource.Create(_database.ConnectionString);
        await using var command = source.CreateCommand("select number, applied_at from migration order by number");
        await using var reader = await command.ExecuteReaderAsync();
        var applied = new List<(int, DateTime)>();
        while (await reader.ReadAsync())
            applied.Add((reader.GetInt32(0), reader.GetDateTime(1)));
        return applied;
    }
}
