using System.Runtime.Versioning;
using Partnership.Silo.Kernel.Postgres;
using Partnership.TestCommon.Postgres;

namespace Partnership.Silo.Tests.Kernel.Postgres;

[UnsupportedOSPlatform("windows")]
public sealed class FolderTests
{
    public static TheoryData<string> Binaries => [.. Installed.All];

    [Theory]
    [MemberData(nameof(Binaries))]
    public async Task A_path_with_spaces_and_quotes_works(string binaries)
    {
        await using var folder = new DataFolder(" with 'single', \"double\" and $HOME `x` ü");
        await using var postgres = await folder.StartAsync(binaries);

        (await postgres.AskAsync("show data_directory")).ShouldBe(folder.Data);
    }

    [Fact]
    public async Task Binaries_under_a_path_with_spaces_and_quotes_work()
    {
        await using var folder = new DataFolder();
        var copy = CopyOfBinaries(folder, "bin's \"place\" $HOME");
        await using var postgres = await folder.StartAsync(copy);

        (await postgres.AskAsync("select 1")).ShouldBe("1");
    }

    [Fact]
    public async Task Binaries_without_their_links_get_them_even_from_two_processes_at_once()
    {
        await using var folder = new DataFolder();
        var copy = CopyOfBinaries(folder, "binaries");
        foreach (var link in new DirectoryInfo(Path.Combine(copy, "lib")).EnumerateFiles().Where(file => file.LinkTarget is not null))
            link.Delete();

        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => PackagedLinks.TryMake(copy))));
        await using var postgres = await folder.StartAsync(copy);

        made.ShouldAllBe(whole => whole);
        (await postgres.AskAsync("select 1")).ShouldBe("1");
    }

    [RootFact]
    public async Task Root_runs_the_server_as_nobody_who_owns_only_its_own_part()
    {
        await using var folder = new DataFolder();
        await using var postgres = await folder.StartAsync();

        File.ReadAllText($"/proc/{Postmaster.Id(folder.Data)}/status").ShouldContain("Uid:\t65534\t65534");
        Postmaster.Run("setpriv", "--reuid=nobody", "--clear-groups", "--", "test", "-O", folder.Cluster).ShouldBe(0);
        Postmaster.Run("setpriv", "--reuid=nobody", "--clear-groups", "--", "test", "-w", folder.Kept).ShouldBe(1);
        Postmaster.Run("setpriv", "--reuid=nobody", "--clear-groups", "--", "test", "-r", Path.Combine(folder.Kept, "password")).ShouldBe(1);
    }

    [RootFact]
    public async Task Under_a_folder_that_only_root_may_enter_data_and_binaries_stand_elsewhere()
    {
        await using var folder = new DataFolder();
        var binaries = CopyOfBinaries(folder, "binaries");
        File.SetUnixFileMode(folder.Root, Folders.OwnerOnly);

        string place;
        await using (var first = await folder.StartAsync(binaries))
        {
            place = (await File.ReadAllTextAsync(Path.Combine(folder.Kept, "place"))).Trim();
            first.DataDirectory.ShouldBe(Path.Combine(place, "cluster", "data"));
            await first.AskAsync("create table kept as select 1 as one");
        }

        await using var second = await folder.StartAsync(binaries);

        place.ShouldStartWith("/var/lib/partnership/");
        second.DataDirectory.ShouldStartWith(place);
        (await second.AskAsync("select one from kept")).ShouldBe("1");
        Directory.EnumerateDirectories(place, "pgsql-*").Count().ShouldBe(1);
        Postmaster.Run("setpriv", "--reuid=nobody", "--clear-groups", "--", "test", "-w", place).ShouldBe(1);
    }

    [RootFact]
    public async Task A_folder_closed_after_the_first_start_is_named_and_no_empty_database_made()
    {
        await using var folder = new DataFolder();
        await (await folder.StartAsync()).DisposeAsync();
        File.SetUnixFileMode(folder.Root, Folders.OwnerOnly);

        var fault = await folder.FailToStartAsync();

        fault.Code.ShouldBe("folder-out-of-reach");
        fault.Message.ShouldContain(folder.Kept);
        fault.Message.ShouldContain("can no longer be reached by the user \"nobody\"");
    }

    [RootFact]
    public async Task An_ordinary_user_starts_and_stops_the_server_under_his_own_name()
    {
        await using var folder = new DataFolder();
        Directory.CreateDirectory(folder.Path);
        Postmaster.Run("chown", "nobody", folder.Path).ShouldBe(0);
        var assemblies = Path.Combine(folder.Root, "assemblies");
        Postmaster.Run("cp", "-r", AppContext.BaseDirectory, assemblies).ShouldBe(0);
        var binaries = CopyOfBinaries(folder, "binaries");

        using var owner = await OwnerProcess.StartAsync(folder.Path, binaries, ["setpriv", "--reuid=nobody", "--clear-groups", "--"], assemblies);
        var process = Postmaster.Id(folder.Data);
        var status = File.ReadAllText($"/proc/{process}/status");
        await owner.StopAsync();

        owner.Said.ShouldStartWith("ready ");
        status.ShouldContain("Uid:\t65534\t65534");
        Postmaster.IsAlive(process, folder.Data).ShouldBeFalse();
    }

    private static string CopyOfBinaries(DataFolder folder, string name)
    {
        var copy = Path.Combine(folder.Root, name);
        Postmaster.Run("cp", "-a", TestCommon.Postgres.PackagedPostgres.Folder ?? "npm ci was not run in src/Portal", copy).ShouldBe(0);
        return copy;
    }
}
