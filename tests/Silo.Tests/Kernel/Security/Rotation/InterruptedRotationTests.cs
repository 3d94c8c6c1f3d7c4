using System.Text;
using Partnership.Silo.Kernel.Security.Rotation;

namespace Partnership.Silo.Tests.Kernel.Security.Rotation;

/// <summary>Whatever it had done last when it ended, the next start goes on with the key on which the database rests.</summary>
public sealed class InterruptedRotationTests : IAsyncLifetime
{
    private readonly RotatedInstallation _installation = new();

    public Task InitializeAsync() => _installation.InitializeAsync();

    public Task DisposeAsync() => _installation.DisposeAsync();

    [Theory]
    [InlineData("The next key is kept", false)]
    [InlineData("Everything is wrapped", false)]
    [InlineData("The database rests on the next key", true)]
    [InlineData("The next key is in its place", true)]
    public async Task Nothing_is_lost_and_the_key_can_be_changed_again(string last, bool changed)
    {
        await _installation.Fill();
        var before = _installation.File.Load()!.Fingerprint;
        await using var dying = new Dying(last);

        await Should.ThrowAsync<DiedException>(() => new KeyRotation(_installation.Options(), dying).RunAsync(null, default));

        await _installation.RequireWhole();
        _installation.File.Load()!.Fingerprint.SequenceEqual(before).ShouldBe(!changed);
        Directory.GetFiles(Path.GetDirectoryName(_installation.KeyFile)!).ShouldHaveSingleItem();
        await _installation.Rotate();
        await _installation.RequireWhole();
    }

    [Fact]
    public async Task A_change_that_was_interrupted_is_ended_by_the_next_change_too()
    {
        await _installation.Fill();
        foreach (var last in new[] { "The next key is kept", "The database rests on the next key" })
        {
            await using var dying = new Dying(last);
            await Should.ThrowAsync<DiedException>(() => new KeyRotation(_installation.Options(), dying).RunAsync(null, default));
        }

        await _installation.Rotate();

        await _installation.RequireWhole();
    }

    private sealed class DiedException : Exception;

    /// <summary>Takes what is said, and dies of one line.</summary>
    private sealed class Dying(string last) : StringWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override Task WriteLineAsync(string? value) =>
            value!.StartsWith(last, StringComparison.Ordinal) ? throw new DiedException() : Task.CompletedTask;
    }
}
