using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Security;
using Partnership.Silo.Tests.Kernel.Hosting;

namespace Partnership.Silo.Tests.Kernel.Security.Rotation;

/// <summary>The master key is changed; nothing that was written before is lost by it.</summary>
public sealed class KeyRotationTests : IAsyncLifetime
{
    private readonly RotatedInstallation _installation = new();

    public Task InitializeAsync() => _installation.InitializeAsync();

    public Task DisposeAsync() => _installation.DisposeAsync();

    [Fact]
    public async Task After_two_changes_all_can_be_proved_and_read_and_the_keys_before_open_nothing()
    {
        await _installation.Fill();
        var first = _installation.File.Load()!;

        var said = await _installation.Rotate();
        var second = _installation.File.Load()!;
        await _installation.Rotate();

        await _installation.RequireWhole();
        said.ShouldContain("The next key is in its place.");
        foreach (var earlier in new[] { first, second })
        {
            said.ShouldNotContain(earlier.Text);
            await File.WriteAllTextAsync(_installation.KeyFile, earlier.Text);
            (await Should.ThrowAsync<StartRefusedException>(() => _installation.RequireWhole())).Message.ShouldContain("not the one");
        }
    }

    [Fact]
    public async Task The_file_stays_its_owners_alone()
    {
        await _installation.Fill();

        await _installation.Rotate();

        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(_installation.KeyFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Directory.GetFiles(Path.GetDirectoryName(_installation.KeyFile)!).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Whoever_went_on_with_the_key_before_no_longer_comes_into_the_database()
    {
        await _installation.Fill();
        var before = _installation.File.Load()!.Open();

        await _installation.Rotate();

        foreach (var role in new[] { DatabaseRole.Writer, DatabaseRole.Reader, DatabaseRole.Accounts })
        {
            var settings = role.Connection(new NpgsqlConnectionStringBuilder(_installation.Connection), before);
            settings.Pooling = false;
            await using var connection = new NpgsqlConnection(settings.ConnectionString);
            (await Should.ThrowAsync<PostgresException>(() => connection.OpenAsync())).SqlState.ShouldBe(PostgresErrorCodes.InvalidPassword);
        }
    }

    [Fact]
    public async Task While_a_portal_runs_it_is_refused_and_the_portal_goes_on()
    {
        await _installation.Fill();
        await StartedSilo.During(_installation.Options(), async services =>
        {
            await using var inUse = await services.GetRequiredService<DataSources>().Writer.OpenConnectionAsync();

            (await Should.ThrowAsync<StartRefusedException>(() => _installation.Rotate())).Message.ShouldContain("works on this database");

            await using var another = await services.GetRequiredService<DataSources>().Writer.OpenConnectionAsync();
        });
        await _installation.RequireWhole();
    }

    [Fact]
    public async Task Before_there_is_anything_it_is_refused_and_makes_no_key()
    {
        (await Should.ThrowAsync<StartRefusedException>(() => _installation.Rotate())).Message.ShouldContain("there is none yet");

        File.Exists(_installation.KeyFile).ShouldBeFalse();
    }

    [Fact]
    public async Task Of_two_at_once_each_changes_what_the_other_left()
    {
        await _installation.Fill();

        await Task.WhenAll(_installation.Rotate(), _installation.Rotate());

        await _installation.RequireWhole();
    }
}
