using Npgsql;
using Partnership.Silo.Hosting;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Security;
using Partnership.TestCommon.Postgres;

namespace Partnership.Silo.Tests.Kernel.Hosting;

public sealed class SiloStartTests : IAsyncLifetime
{
    private readonly string _folder = TemporaryFolder.Make();
    private TestDatabase _database = null!;

    private static string Configured { get; } = MasterKey.Make().Text;

    private string KeyFile => Path.Combine(_folder, "keys", "master.key");

    public async Task InitializeAsync() => _database = await PostgresCluster.CreateDatabaseAsync();

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Start_EmptyDatabase_MakesAKeyAndKeepsIt()
    {
        await Start();
        var key = await File.ReadAllTextAsync(KeyFile);

        await Start();

        (await File.ReadAllTextAsync(KeyFile)).ShouldBe(key);
    }

    [Fact]
    public async Task Start_DatabaseHasContentAndTheKeyIsGone_IsRefusedAndMakesNone()
    {
        await Start();
        File.Delete(KeyFile);

        (await Should.ThrowAsync<StartRefusedException>(Start)).Message.ShouldContain("its master key is not in");
        File.Exists(KeyFile).ShouldBeFalse();
    }

    [Fact]
    public async Task Start_AnotherKey_IsRefusedAndLeavesThoseWithTheRightOneAlone()
    {
        await Start();
        var right = new MasterKeyFile(_folder).Load()!.Open();
        File.Delete(KeyFile);
        new MasterKeyFile(_folder).Create();

        (await Should.ThrowAsync<StartRefusedException>(Start)).Message.ShouldContain("not the one");

        // A portal that runs under the right key goes on: its roles still have their passwords.
        foreach (var role in new[] { DatabaseRole.Writer, DatabaseRole.Reader, DatabaseRole.Accounts })
        {
            var settings = role.Connection(new NpgsqlConnectionStringBuilder(_database.ConnectionString), right);
            settings.Pooling = false;
            await using var connection = new NpgsqlConnection(settings.ConnectionString);
            await connection.OpenAsync();
        }
    }

    [Fact]
    public async Task Start_KeyFileSpoilt_IsRefused()
    {
        await Start();
        await File.WriteAllTextAsync(KeyFile, "spoilt");

        (await Should.ThrowAsync<StartRefusedException>(Start)).Message.ShouldContain("does not hold a key");
    }

    [Fact]
    public async Task Start_KeyIsConfigured_NeedsNoFileAndMakesNone()
    {
        await Start(Configured);
        await Start(Configured);

        File.Exists(KeyFile).ShouldBeFalse();
        (await Should.ThrowAsync<StartRefusedException>(Start)).Message.ShouldContain("MASTER_KEY names none");
        (await Should.ThrowAsync<StartRefusedException>(() => Start(MasterKey.Make().Text))).Message.ShouldContain("not the one");
    }

    [Fact]
    public async Task Start_TheFilesKeyIsConfiguredToo_IsThatKey()
    {
        await Start();

        await Start(new MasterKeyFile(_folder).Load()!.Text);
    }

    [Fact]
    public async Task Start_AnotherKeyIsConfiguredThanLiesInTheFile_IsRefusedAndShowsNeither()
    {
        await Start();

        var refused = await Should.ThrowAsync<StartRefusedException>(() => Start(Configured));

        refused.Message.ShouldContain("There are two master keys");
        refused.Message.ShouldNotContain(Configured);
        refused.Message.ShouldNotContain(new MasterKeyFile(_folder).Load()!.Text);
    }

    [Theory]
    [InlineData("not base64!")]
    [InlineData("c2hvcnQ=")]
    public async Task Start_WhatIsConfiguredIsNoKey_IsRefusedWithoutShowingIt(string configured)
    {
        var refused = await Should.ThrowAsync<StartRefusedException>(() => Start(configured));

        refused.Message.ShouldContain("MASTER_KEY does not hold a key");
        refused.Message.ShouldNotContain(configured);
        new SiloOptions { DataFolder = _folder, MasterKey = configured }.ToString().ShouldNotContain(configured);
    }

    private Task Start() => Start(null);

    private Task Start(string? masterKey) => StartedSilo.StartAndStop(_folder, _database.ConnectionString, masterKey);
}
