using Partnership.TestCommon.Postgres;

namespace Partnership.Silo.Tests.Kernel.Postgres;

public sealed class PostgresClusterTests
{
    [Fact]
    public async Task A_template_is_prepared_once_and_its_copies_are_apart()
    {
        var prepared = 0;
        Task<TestDatabase> Create() => PostgresCluster.CreateFromTemplateAsync("copies_apart", async connection =>
        {
            Interlocked.Increment(ref prepared);
            await Query.AskAsync(connection, "create table thing(id int)");
        });

        var databases = await Task.WhenAll(Create(), Create());
        await Query.AskAsync(databases[0].ConnectionString, "insert into thing values (1)");

        prepared.ShouldBe(1);
        (await Query.AskAsync(databases[0].ConnectionString, "select count(*) from thing")).ShouldBe("1");
        (await Query.AskAsync(databases[1].ConnectionString, "select count(*) from thing")).ShouldBe("0");
        foreach (var database in databases)
            await database.DisposeAsync();
    }

    [Fact]
    public async Task A_database_is_dropped_though_a_connection_is_open()
    {
        await using var watcher = await PostgresCluster.CreateDatabaseAsync();
        var database = await PostgresCluster.CreateDatabaseAsync();
        await using var open = new Npgsql.NpgsqlConnection(database.ConnectionString);
        await open.OpenAsync();

        await database.DisposeAsync();

        (await Query.AskAsync(watcher.ConnectionString, $"select count(*) from pg_database where datname = '{database.Name}'")).ShouldBe("0");
    }
}
