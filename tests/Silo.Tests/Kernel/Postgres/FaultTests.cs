using System.Net;
using System.Net.Sockets;
using Partnership.TestCommon.Postgres;

namespace Partnership.Silo.Tests.Kernel.Postgres;

public sealed class FaultTests
{
    [Fact]
    public async Task StartAsync_AskedPortTaken_IsRefused()
    {
        await using var folder = new DataFolder();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var fault = await folder.FailToStartAsync(port: port);

        fault.Code.ShouldBe("port-taken");
        fault.Message.ShouldBe($"Port {port} is in use by another program. Choose another port for the database, or leave it out to have a free one chosen.");
    }

    [Fact]
    public async Task StartAsync_RememberedPortTaken_ChoosesAnother()
    {
        await using var folder = new DataFolder();
        var first = await folder.StartAsync();
        await first.DisposeAsync();
        using var taken = new TcpListener(IPAddress.Loopback, first.Port);
        taken.Start();

        await using var second = await folder.StartAsync();

        second.Port.ShouldNotBe(first.Port);
        (await second.AskAsync("select 1")).ShouldBe("1");
    }

    [Fact]
    public async Task StartAsync_DataOfOtherVersion_IsNamedAndLeftAlone()
    {
        await using var folder = new DataFolder();
        await (await folder.StartAsync()).DisposeAsync();
        await File.WriteAllTextAsync(Path.Combine(folder.Data, "PG_VERSION"), "13\n");
        var before = Files(folder.Data);

        var fault = await folder.FailToStartAsync();

        fault.Code.ShouldBe("version-other");
        fault.Message.ShouldStartWith($"The database in \"{folder.Data}\" was made by PostgreSQL 13, but this is PostgreSQL ");
        Files(folder.Data).ShouldBe(before);
    }

    [Fact]
    public async Task StartAsync_PidFileOfDeadProcess_Starts()
    {
        await using var folder = new DataFolder();
        await (await folder.StartAsync()).DisposeAsync();
        using var dead = System.Diagnostics.Process.Start("true");
        await dead.WaitForExitAsync();
        await LeavePidFileAsync(folder, dead.Id);

        await using var postgres = await folder.StartAsync();

        postgres.Adopted.ShouldBeFalse();
        (await postgres.AskAsync("select 1")).ShouldBe("1");
    }

    [Fact]
    public async Task StartAsync_PidFileOfAnotherProcessOfTheSameUser_Starts()
    {
        await using var folder = new DataFolder();
        await (await folder.StartAsync()).DisposeAsync();
        string[] command = Environment.IsPrivilegedProcess
            ? ["setpriv", "--reuid=nobody", "--clear-groups", "--", "sleep", "600"]
            : ["sleep", "600"];
        using var other = System.Diagnostics.Process.Start(command[0], command[1..]);
        try
        {
            await LeavePidFileAsync(folder, other.Id);

            await using var postgres = await folder.StartAsync();

            postgres.Adopted.ShouldBeFalse();
            (await postgres.AskAsync("select 1")).ShouldBe("1");
            other.HasExited.ShouldBeFalse();
        }
        finally
        {
            other.Kill();
        }
    }

    [Fact]
    public async Task StartAsync_PasswordFileLost_IsNamed()
    {
        await using var folder = new DataFolder();
        await (await folder.StartAsync()).DisposeAsync();
        var file = Path.Combine(folder.Kept, "password");
        File.Delete(file);

        var fault = await folder.FailToStartAsync();

        fault.Code.ShouldBe("password-missing");
        fault.Message.ShouldStartWith($"The database's password is missing from \"{file}\".");
    }

    [Fact]
    public async Task StartAsync_PlaceGone_IsNamedInsteadOfStartingEmpty()
    {
        await using var folder = new DataFolder();
        Directory.CreateDirectory(folder.Kept);
        await File.WriteAllTextAsync(Path.Combine(folder.Kept, "place"), "/var/lib/partnership/gone");

        var fault = await folder.FailToStartAsync();

        fault.Code.ShouldBe("place-missing");
        fault.Message.ShouldContain("the database stands in \"/var/lib/partnership/gone\", which does not exist");
    }

    [Fact]
    public async Task StartAsync_BinariesIncomplete_IsNamed()
    {
        await using var folder = new DataFolder();

        var fault = await folder.FailToStartAsync(binaries: folder.Root);

        fault.Code.ShouldBe("binaries-incomplete");
        fault.Message.ShouldStartWith($"The folder \"{folder.Root}\" does not hold a whole PostgreSQL");
    }

    [Fact]
    public async Task StartAsync_VersionTooOld_IsNamed()
    {
        await using var folder = new DataFolder();
        Pretend(folder, "echo 'postgres (PostgreSQL) 14.9'");

        var fault = await folder.FailToStartAsync(binaries: folder.Root);

        fault.Code.ShouldBe("version-too-old");
        fault.Message.ShouldBe($"PostgreSQL in \"{folder.Root}\" is version 14; version 15 or later is needed.");
    }

    [Fact]
    public async Task StartAsync_BinariesDoNotRun_SaysWhy()
    {
        await using var folder = new DataFolder();
        Pretend(folder, "echo 'a library is missing' >&2; exit 1");

        var fault = await folder.FailToStartAsync(binaries: folder.Root);

        fault.Code.ShouldBe("binaries-do-not-run");
        fault.Message.ShouldBe($"PostgreSQL in \"{folder.Root}\" does not run on this machine: a library is missing");
    }

    [Fact]
    public async Task StartAsync_FolderHoldsSomethingElse_IsLeftAlone()
    {
        await using var folder = new DataFolder();
        await (await folder.StartAsync()).DisposeAsync();
        File.Delete(Path.Combine(folder.Data, "PG_VERSION"));

        var fault = await folder.FailToStartAsync();

        fault.Code.ShouldBe("folder-not-empty");
        fault.Message.ShouldStartWith($"The folder \"{folder.Data}\" is not empty and holds no database.");
    }

    [RootFact]
    public async Task StartAsync_DataOfAnotherUser_IsNamed()
    {
        await using var folder = new DataFolder();
        await (await folder.StartAsync()).DisposeAsync();
        Postmaster.Run("chown", "-R", "root", folder.Cluster).ShouldBe(0);
        Postmaster.Run("chmod", "755", folder.Cluster).ShouldBe(0);

        var fault = await folder.FailToStartAsync();

        fault.Code.ShouldBe("folder-of-another-user");
        fault.Message.ShouldStartWith($"The database in \"{folder.Data}\" belongs to another user than the user \"nobody\"");
    }

    [Fact]
    public async Task StartAsync_BrokenConfiguration_SaysWhereTheLogIsAndLeavesTheFolderFree()
    {
        await using var folder = new DataFolder();
        await (await folder.StartAsync()).DisposeAsync();
        var settings = Path.Combine(folder.Data, "postgresql.conf");
        var good = await File.ReadAllTextAsync(settings);
        await File.WriteAllTextAsync(settings, "no such setting = 1");

        var fault = await folder.FailToStartAsync();
        await File.WriteAllTextAsync(settings, good);
        await using var postgres = await folder.StartAsync();

        fault.Code.ShouldBe("not-started");
        fault.Message.ShouldContain(Path.Combine(folder.Cluster, "start.log"));
    }

    // As PostgreSQL leaves it: process, folder, start, port, socket folder, address, shared memory, state.
    private static async Task LeavePidFileAsync(DataFolder folder, int process)
    {
        var file = Path.Combine(folder.Data, "postmaster.pid");
        await File.WriteAllTextAsync(file, $"{process}\n{folder.Data}\n1700000000\n5432\n\n127.0.0.1\n  1234567         0\nready   \n");
        if (Environment.IsPrivilegedProcess)
            Postmaster.Run("chown", "nobody", file).ShouldBe(0);
    }

    private static void Pretend(DataFolder folder, string script)
    {
        Postmaster.Run("mkdir", Path.Combine(folder.Root, "bin"), Path.Combine(folder.Root, "lib")).ShouldBe(0);
        foreach (var program in new[] { "postgres", "initdb", "pg_ctl" })
        {
            var file = Path.Combine(folder.Root, "bin", program);
            File.WriteAllText(file, $"#!/bin/sh\n{script}\n");
            Postmaster.Run("chmod", "755", file).ShouldBe(0);
        }

        Postmaster.Run("chmod", "755", folder.Root).ShouldBe(0);
    }

    private static string[] Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
