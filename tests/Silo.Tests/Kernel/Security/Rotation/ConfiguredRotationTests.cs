using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Tests.Kernel.Security.Rotation;

/// <summary>The master key is named by the configuration, and so is the one to which it is changed.</summary>
public sealed class ConfiguredRotationTests : IAsyncLifetime
{
    private static readonly string Present = MasterKey.Make().Text;
    private static readonly string Next = MasterKey.Make().Text;

    private readonly RotatedInstallation _installation = new();

    public async Task InitializeAsync()
    {
        await _installation.InitializeAsync();
        await _installation.Fill(Present);
    }

    public Task DisposeAsync() => _installation.DisposeAsync();

    [Fact]
    public async Task It_starts_with_the_next_key_alone_and_no_file_is_made()
    {
        var said = await _installation.Rotate(Present, Next);

        await _installation.RequireWhole(Next);
        (await Should.ThrowAsync<StartRefusedException>(() => _installation.RequireWhole(Present))).Message.ShouldContain("not the one");
        said.ShouldContain("Put NEXT_MASTER_KEY in the place of MASTER_KEY");
        said.ShouldNotContain(Next);
        File.Exists(_installation.KeyFile).ShouldBeFalse();
    }

    [Fact]
    public async Task A_second_try_says_that_it_was_done()
    {
        await _installation.Rotate(Present, Next);

        (await Refused(Present, Next)).ShouldContain("rests on the key of NEXT_MASTER_KEY already");
    }

    [Fact]
    public async Task What_must_be_put_right_first_is_said_and_nothing_is_changed()
    {
        (await Refused(Present, null)).ShouldContain("NEXT_MASTER_KEY does not hold a key");
        (await Refused(Present, "c2hvcnQ=")).ShouldContain("NEXT_MASTER_KEY does not hold a key");
        (await Refused(Next, MasterKey.Make().Text)).ShouldContain("not the one");
        (await Refused(null, Next)).ShouldContain("Take NEXT_MASTER_KEY away");
        Directory.CreateDirectory(Path.GetDirectoryName(_installation.KeyFile)!);
        await File.WriteAllTextAsync(_installation.KeyFile, Present);
        (await Refused(Present, Next)).ShouldContain("Put the file away");
        File.Delete(_installation.KeyFile);

        await _installation.RequireWhole(Present);
    }

    private async Task<string> Refused(string? masterKey, string? next) =>
        (await Should.ThrowAsync<StartRefusedException>(() => _installation.Rotate(masterKey, next))).Message;
}
