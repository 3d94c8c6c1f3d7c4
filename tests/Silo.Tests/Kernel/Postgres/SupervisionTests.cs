using Partnership.Silo.Kernel.Postgres;
using Partnership.TestCommon.Postgres;
using Partnership.TestCommon.Time;

namespace Partnership.Silo.Tests.Kernel.Postgres;

/// <summary>A server that dies while we live is there again, without anybody doing anything.</summary>
public sealed class SupervisionTests
{
    [Fact]
    public async Task A_server_that_was_killed_comes_back_each_time_on_its_port_with_what_was_committed()
    {
        await using var folder = new DataFolder();
        await using var postgres = await folder.StartAsync(durable: true);
        var back = 0;
        postgres.Restarted += (_, _) => Interlocked.Increment(ref back);
        await postgres.AskAsync("create table kept as select 1 as number");
        var port = postgres.Port;

        for (var killed = 1; killed <= 2; killed++)
        {
            var process = Postmaster.Id(folder.Data);
            await Postmaster.KillAsync(folder.Data);
            await Condition.Until("the server is back", () => Task.FromResult(Volatile.Read(ref back) == killed));

            Postmaster.Id(folder.Data).ShouldNotBe(process);
            (await postgres.AskAsync("select number from kept")).ShouldBe("1");
            (await postgres.AskAsync("show port")).ShouldBe($"{port}");
        }
    }

    [Fact]
    public async Task A_server_that_somebody_else_stopped_comes_back()
    {
        await using var folder = new DataFolder();
        await using var postgres = await folder.StartAsync();
        var process = Postmaster.Id(folder.Data);

        Postmaster.Run("kill", "-INT", $"{process}").ShouldBe(0);

        await Condition.Until("another server is ready", async () =>
            PostmasterFile.Read(folder.Data) is { Status: "ready" } file && file.ProcessId != process && await IsAnsweredAsync(postgres));
    }

    [Fact]
    public async Task A_start_that_fails_is_tried_again_until_it_succeeds()
    {
        await using var folder = new DataFolder();
        await using var postgres = await folder.StartAsync();
        var settings = Path.Combine(folder.Data, "postgresql.conf");
        var good = await File.ReadAllTextAsync(settings);
        await File.WriteAllTextAsync(settings, "no such setting = 1");

        await Postmaster.KillAsync(folder.Data);
        await Condition.Until("a start has failed", async () =>
            (await File.ReadAllTextAsync(Path.Combine(folder.Cluster, "start.log"))).Contains("contains errors", StringComparison.Ordinal));
        await File.WriteAllTextAsync(settings, good);

        await Condition.Until("the server answers", () => IsAnsweredAsync(postgres));
    }

    [Fact]
    public async Task Stopping_in_the_moment_of_its_death_leaves_no_server_behind()
    {
        await using var folder = new DataFolder();
        var postgres = await folder.StartAsync();
        var starting = Path.Combine(folder.Cluster, "start.log");
        var lines = (await File.ReadAllLinesAsync(starting)).Length;

        await Postmaster.KillAsync(folder.Data);
        await Condition.Until("it is being started again", async () => (await File.ReadAllLinesAsync(starting)).Length > lines);
        await postgres.DisposeAsync();

        (PostmasterFile.Read(folder.Data) is { } left && Postmaster.IsAlive(left.ProcessId, folder.Data)).ShouldBeFalse();
        await using var next = await folder.StartAsync();
        next.Adopted.ShouldBeFalse();
    }

    [Fact]
    public void Pauses_between_starts_grow_to_half_a_minute()
    {
        var pauses = Enumerable.Range(1, 40).Select(failures => Supervision.Pause(failures).TotalSeconds).ToArray();

        pauses[..6].ShouldBe([1, 2, 4, 8, 16, 30]);
        pauses[6..].ShouldAllBe(pause => pause == 30);
    }

    private static async Task<bool> IsAnsweredAsync(EmbeddedPostgres postgres)
    {
        try
        {
            return await postgres.AskAsync("select 1") is "1";
        }
        catch (Npgsql.NpgsqlException)
        {
            return false;
        }
    }
}
