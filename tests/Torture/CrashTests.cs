using System.Diagnostics;
using Npgsql;
using Partnership.TestCommon.Postgres;

[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Partnership.Torture;

/// <summary>
/// Whatever dies while thirty-two people work: what was answered is there, once and whole, and everything that follows
/// from it stands beside it.
/// </summary>
public sealed class CrashTests : IAsyncLifetime
{
    private readonly Ground _ground = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _ground.DisposeAsync();

    [Fact]
    public async Task The_process_is_killed_ten_times()
    {
        const int Kills = 10;
        var began = Stopwatch.StartNew();
        for (var killed = 0; killed < Kills; killed++)
        {
            await using var host = await Hosted.StartAsync(_ground);
            await _ground.GoesOn(host, 200 + (37 * killed));
            await Examine(host);
            await host.KillAsync();
            // Now and then all goes at once, as when the power fails.
            if (killed % 3 == 2)
                await Postmaster.KillAsync(_ground.Cluster);
        }

        var findings = await End(await Hosted.StartAsync(_ground));
        Report.Say($"The process was killed {Kills} times in {began.Elapsed.TotalSeconds:F0} s: {findings}.");
    }

    [Fact]
    public async Task PostgreSQL_is_killed_five_times()
    {
        const int Kills = 5;
        await using var host = await Hosted.StartAsync(_ground);
        await _ground.GoesOn(host, 200);
        var away = TimeSpan.Zero;
        for (var killed = 0; killed < Kills; killed++)
        {
            await Postmaster.KillAsync(_ground.Cluster);
            var took = await _ground.GoesOn(host, 200 + (37 * killed));
            away = took > away ? took : away;
            await Examine(host);
        }

        var met = Book.Open(_ground.Book).Away;
        var findings = await End(host);
        Report.Say($"PostgreSQL was killed {Kills} times; it was away for {away.TotalSeconds:F1} s at most, which {met} calls met: {findings}.");
    }

    [MountFact]
    public async Task The_disk_is_full_four_times()
    {
        const int Times = 4;
        const int Megabytes = 600;
        await using var mount = Mount.On(_ground.Data, Megabytes);
        await using var host = await Hosted.StartAsync(_ground);
        await _ground.GoesOn(host, 200);
        var away = TimeSpan.Zero;
        for (var full = 0; full < Times; full++)
        {
            mount.Fill();
            // Each of the people several times: nobody gets through any more.
            await _ground.IsAway(host, 500);
            if (full % 2 == 1)
            {
                await Break(full);
                await _ground.IsAway(host, 500);
            }

            mount.Empty();
            var took = await _ground.GoesOn(host, 200);
            away = took > away ? took : away;
            await Examine(host);
            // Else the write-ahead log alone would fill so small a disk.
            await _ground.Ask("checkpoint");
        }

        var met = Book.Open(_ground.Book).Away;
        var findings = await End(host);
        Report.Say($"The disk ({Megabytes} MB) was full {Times} times; work went on {away.TotalSeconds:F1} s at most after there was space again, and {met} calls met it: {findings}.");
    }

    [Fact]
    public async Task It_dies_four_times_while_hundreds_of_deadlines_come()
    {
        const string Reached = "select count(*) from journal where type = 'referral.clock-reached'";
        await using (var before = await Hosted.StartAsync(_ground))
        {
            await _ground.GoesOn(before, 1500);
            await before.KillAsync();
        }

        // Each time another clock has run down meanwhile: to a first contact, then to an outcome.
        _ground.People = 1;
        var reached = 0L;
        foreach (var days in (int[])[7, 12, 24, 30])
        {
            _ground.DaysAhead = days;
            await using var host = await Hosted.StartAsync(_ground);
            await _ground.Comes(host, "sixty more clocks reached a mark", $"({Reached}) >= {reached + 60}");
            if (days is 12 or 30)
            {
                await Postmaster.KillAsync(_ground.Cluster);
                await _ground.GoesOn(host, 5);
            }

            reached = (long)(await _ground.Ask(Reached))!;
            await Examine(host);
            await host.KillAsync();
        }

        var last = await Hosted.StartAsync(_ground);
        await _ground.Comes(last, "no deadline is left behind", $"not exists (select from deadline where due_at <= now() + interval '{_ground.DaysAhead} days')");
        reached = (long)(await _ground.Ask(Reached))!;
        var findings = await End(last);
        Report.Say($"{reached} marks of clocks were reached while it died four times, PostgreSQL twice with it; each came once: {findings}.");
    }

    private async Task Examine(Hosted host)
    {
        var findings = await Examination.OfAsync(_ground);
        findings.Wrong.ShouldBeEmpty($"{findings}. The host said: {host.Said}");
    }

    /// <summary>Once more while people work, then after an orderly end, over what was read from disk again.</summary>
    private async Task<Findings> End(Hosted host)
    {
        await using (host)
        {
            await _ground.GoesOn(host, 6 * _ground.People);
            await Examine(host);
            await host.StopAsync();
        }

        var findings = await Examination.OfAsync(_ground);
        findings.Wrong.ShouldBeEmpty(findings.ToString());
        return findings;
    }

    // While nothing can be written: it is killed, so that it cannot start; or its log needs room, at which it gives up itself.
    private async Task Break(int time)
    {
        if (time == 1)
            await Postmaster.KillAsync(_ground.Cluster);
        else
            await Should.ThrowAsync<NpgsqlException>(Write);

        async Task Write()
        {
            for (var segments = 0; segments < 100; segments++)
                await _ground.Ask("select pg_logical_emit_message(true, 'torture', 'a line')", "select pg_switch_wal()");
        }
    }
}
