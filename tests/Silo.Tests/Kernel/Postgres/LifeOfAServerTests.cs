using System.Runtime.Versioning;
using Npgsql;
using Partnership.TestCommon.Postgres;

namespace Partnership.Silo.Tests.Kernel.Postgres;

[UnsupportedOSPlatform("windows")]
public sealed class LifeOfAServerTests
{
    public static TheoryData<string> Binaries => [.. Installed.All];

    [Theory]
    [MemberData(nameof(Binaries))]
    public async Task Data_survives_a_restart(string binaries)
    {
        await using var folder = new DataFolder();
        int port;
        await using (var first = await folder.StartAsync(binaries))
        {
            port = first.Port;
            await first.AskAsync("create table kept as select 'still here' as text");
        }

        await using var second = await folder.StartAsync(binaries);

        (await second.AskAsync("select text from kept")).ShouldBe("still here");
        second.Adopted.ShouldBeFalse();
        second.Port.ShouldBe(port);
    }

    [Theory]
    [MemberData(nameof(Binaries))]
    public async Task Text_is_sorted_by_code_point_and_letters_are_those_of_Unicode(string binaries)
    {
        await using var folder = new DataFolder();
        await using var postgres = await folder.StartAsync(binaries);

        (await postgres.AskAsync("select string_agg(x, '' order by x) from (values ('é'), ('b'), ('Z'), ('a')) t(x)")).ShouldBe("Zabé");
        (await postgres.AskAsync("select upper('é') || to_tsvector('simple', 'Ünal')::text")).ShouldBe("É'ünal':1");
        (await postgres.AskAsync("show server_encoding")).ShouldBe("UTF8");
        (await postgres.AskAsync("show data_checksums")).ShouldBe("on");
    }

    [Theory]
    [MemberData(nameof(Binaries))]
    public async Task StopAsync_WithOpenSession_EndsTheProcess(string binaries)
    {
        await using var folder = new DataFolder();
        await using var postgres = await folder.StartAsync(binaries);
        await using var open = new NpgsqlConnection(postgres.ConnectionString("postgres"));
        await open.OpenAsync();
        var process = Postmaster.Id(folder.Data);
        Postmaster.IsAlive(process, folder.Data).ShouldBeTrue();

        await postgres.StopAsync(CancellationToken.None);

        Postmaster.IsAlive(process, folder.Data).ShouldBeFalse();
        File.Exists(Path.Combine(folder.Data, "postmaster.pid")).ShouldBeFalse();
    }

    [Fact]
    public async Task The_server_has_a_session_of_its_own_and_gets_none_of_our_environment()
    {
        Environment.SetEnvironmentVariable("PARTNERSHIP_TEST_SECRET", "not for the server");
        await using var folder = new DataFolder();
        await using var postgres = await folder.StartAsync();
        var process = Postmaster.Id(folder.Data);

        Postmaster.Session(process).ShouldNotBe(Postmaster.Session(Environment.ProcessId), StringComparer.Ordinal);
        File.ReadAllText($"/proc/{process}/environ").ShouldNotContain("PARTNERSHIP_TEST_SECRET");
    }

    [Fact]
    public async Task EnsureDatabaseAsync_Twice_IsOneDatabase()
    {
        await using var folder = new DataFolder();
        await using var postgres = await folder.StartAsync();

        await postgres.EnsureDatabaseAsync("with \"quotes\" and spaces", CancellationToken.None);
        await postgres.EnsureDatabaseAsync("with \"quotes\" and spaces", CancellationToken.None);

        var name = await Query.AskAsync(postgres.ConnectionString("with \"quotes\" and spaces"), "select current_database()");
        name.ShouldBe("with \"quotes\" and spaces");
    }

    [Fact]
    public async Task Nobody_comes_in_without_the_password_and_none_is_seen()
    {
        await using var folder = new DataFolder();
        await using var postgres = await folder.StartAsync();
        var password = await File.ReadAllTextAsync(Path.Combine(folder.Kept, "password"));
        var wrong = new NpgsqlConnectionStringBuilder(postgres.ConnectionString("postgres")) { Password = "wrong" };

        var refused = await Should.ThrowAsync<PostgresException>(() => Query.AskAsync(wrong.ConnectionString, "select 1"));

        refused.SqlState.ShouldBe(PostgresErrorCodes.InvalidPassword);
        (await postgres.AskAsync("select distinct auth_method from pg_hba_file_rules")).ShouldBe("scram-sha-256");
        (await postgres.AskAsync("show listen_addresses")).ShouldBe("127.0.0.1");
        (await postgres.AskAsync("show unix_socket_directories")).ShouldBe("");
        password.Length.ShouldBe(48);
        File.GetUnixFileMode(Path.Combine(folder.Kept, "password")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Postmaster.CommandLine(Postmaster.Id(folder.Data)).ShouldNotContain(password);
        Directory.EnumerateFiles(folder.Cluster).Select(File.ReadAllText).ShouldAllBe(text => !text.Contains(password, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failing_statement_leaves_no_names_in_the_log()
    {
        await using var folder = new DataFolder();
        await using var postgres = await folder.StartAsync();
        await postgres.AskAsync("create table people(name text primary key)");
        await postgres.AskAsync("insert into people values ('Invented Person')");

        await Should.ThrowAsync<PostgresException>(() => postgres.AskAsync("insert into people values ('Invented Person')"));

        var log = await File.ReadAllTextAsync(Path.Combine(folder.Cluster, "start.log"));
        log.ShouldContain("duplicate key");
        log.ShouldNotContain("Invented Person");
    }
}
