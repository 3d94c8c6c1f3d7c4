using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Rebuild;
using Partnership.Silo.Tests.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Database;

/// <summary>Connections go back to their pools as they are, so nothing may be left behind on one.</summary>
public sealed class PooledSessionTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    // As many as there may be: whoever takes all of them has each that was used before.
    private const int Pooled = 32;

    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task What_was_done_on_a_connection_leaves_nothing_behind()
    {
        await _silo.View(DemonstrationPeople.DerbyCouncilOfficer, await _silo.Send());
        await _silo.Services.GetRequiredService<ReadModelRebuild>().RunAsync(CancellationToken.None);

        var sources = _silo.Services.GetRequiredService<DataSources>();
        foreach (var pool in new[] { sources.Writer, sources.Reader })
            (await Left(pool)).ShouldBeEmpty();
    }

    private static async Task<string[]> Left(NpgsqlDataSource pool)
    {
        var (connections, left) = (new List<NpgsqlConnection>(), new List<string>());
        while (connections.Count < Pooled)
            connections.Add(await pool.OpenConnectionAsync());
        foreach (var connection in connections)
        {
            await using var command = new NpgsqlCommand(
                """
                select 'setting ' || name from pg_settings where source = 'session'
                union all select 'channel ' || channel from pg_listening_channels() channel
                union all select 'lock ' || objid from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()
                union all select 'table ' || relname from pg_class where relnamespace = pg_my_temp_schema()
                """, connection);
            await using var row = await command.ExecuteReaderAsync();
            while (await row.ReadAsync())
                left.Add(row.GetString(0));
        }

        foreach (var connection in connections)
            await connection.DisposeAsync();
        return [.. left];
    }
}
