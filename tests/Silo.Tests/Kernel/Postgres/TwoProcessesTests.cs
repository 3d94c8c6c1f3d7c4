using Partnership.TestCommon.Postgres;

namespace Partnership.Silo.Tests.Kernel.Postgres;

public sealed class TwoProcessesTests
{
    [Fact]
    public async Task The_second_process_on_a_folder_is_refused_while_the_first_lives()
    {
        await using var folder = new DataFolder();
        using var first = await OwnerProcess.StartAsync(folder.Path, Installed.Any);
        first.Said.ShouldStartWith("ready ");

        using var second = await OwnerProcess.StartAsync(folder.Path, Installed.Any);
        var here = await folder.FailToStartAsync();

        second.Said.ShouldStartWith($"fault in-use The data folder \"{folder.Path}\" is in use by another running process (number {first.Id}).");
        here.Code.ShouldBe("in-use");
        await first.StopAsync();
        await using var third = await folder.StartAsync();
        third.Adopted.ShouldBeFalse();
    }

    [Fact]
    public async Task A_server_left_behind_by_a_killed_process_is_taken_over_with_its_sessions()
    {
        await using var folder = new DataFolder();
        using var owner = await OwnerProcess.StartAsync(folder.Path, Installed.Any);
        owner.Said.ShouldStartWith("ready ");
        var process = Postmaster.Id(folder.Data);
        await owner.KillAsync();
        Postmaster.IsAlive(process, folder.Data).ShouldBeTrue();

        await using var postgres = await folder.StartAsync();

        postgres.Adopted.ShouldBeTrue();
        Postmaster.Id(folder.Data).ShouldBe(process);
        (await Query.AskAsync(postgres.ConnectionString("kept"), "select 1")).ShouldBe("1");
        await postgres.StopAsync(CancellationToken.None);
        Postmaster.IsAlive(process, folder.Data).ShouldBeFalse();
    }

    [Fact]
    public async Task Of_two_processes_that_begin_on_an_empty_folder_at_once_one_gets_it()
    {
        await using var folder = new DataFolder();

        var both = await Task.WhenAll(
            OwnerProcess.StartAsync(folder.Path, Installed.Any), OwnerProcess.StartAsync(folder.Path, Installed.Any));
        using var one = both[0];
        using var other = both[1];

        both.Count(owner => owner.Said.StartsWith("ready ", StringComparison.Ordinal)).ShouldBe(1);
        both.Count(owner => owner.Said.StartsWith("fault in-use ", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_was_itself_killed_recovers_what_was_committed()
    {
        await using var folder = new DataFolder();
        var killed = await folder.StartAsync(durable: true);
        await killed.AskAsync("create table kept as select 1 as one");
        await Postmaster.KillAsync(folder.Data);
        await killed.DisposeAsync();

        await using var postgres = await folder.StartAsync(durable: true);

        postgres.Adopted.ShouldBeFalse();
        (await postgres.AskAsync("select one from kept")).ShouldBe("1");
    }

    [Fact]
    public async Task A_server_left_behind_on_another_port_than_asked_for_is_started_anew()
    {
        await using var folder = new DataFolder();
        using var owner = await OwnerProcess.StartAsync(folder.Path, Installed.Any);
        var process = Postmaster.Id(folder.Data);
        await owner.KillAsync();
        using var free = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        free.Start();
        var port = ((System.Net.IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();

        await using var postgres = await folder.StartAsync(port: port);

        postgres.Port.ShouldBe(port);
        postgres.Adopted.ShouldBeFalse();
        Postmaster.IsAlive(process, folder.Data).ShouldBeFalse();
    }

    [Fact]
    public async Task A_server_left_behind_whose_password_was_changed_is_named()
    {
        await using var folder = new DataFolder();
        using var owner = await OwnerProcess.StartAsync(folder.Path, Installed.Any);
        var process = Postmaster.Id(folder.Data);
        await owner.KillAsync();
        await File.WriteAllTextAsync(Path.Combine(folder.Kept, "password"), "another");

        var fault = await folder.FailToStartAsync();

        fault.Code.ShouldBe("not-answering");
        fault.Message.ShouldStartWith($"A PostgreSQL (process {process}) already runs on \"{folder.Data}\"");
        Postmaster.IsAlive(process, folder.Data).ShouldBeTrue();
    }
}
