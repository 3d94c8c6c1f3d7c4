using Partnership.Silo.Kernel.Security;
using Partnership.TestCommon.Postgres;

namespace Partnership.Silo.Tests.Kernel.Security;

public sealed class MasterKeyFileTests : IDisposable
{
    private readonly string _folder = TemporaryFolder.Make();

    private string FilePath => Path.Combine(_folder, "keys", "master.key");

    private string NextPath => FilePath + ".next";

    [Fact]
    public void Load_NoFile_IsNone() => new MasterKeyFile(_folder).Load().ShouldBeNull();

    [Fact]
    public void Create_ThenLoad_IsTheSameKey()
    {
        var created = new MasterKeyFile(_folder).Create();

        new MasterKeyFile(_folder).Load()!.Fingerprint.ShouldBe(created.Fingerprint);
    }

    [Fact]
    public void Create_File_IsItsOwnersAlone()
    {
        new MasterKeyFile(_folder).Create();

        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(FilePath).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Convert.FromBase64String(File.ReadAllText(FilePath).Trim()).Length.ShouldBe(32);
    }

    [Fact]
    public void Create_KeyIsThere_NeverOverwritesIt()
    {
        var kept = new MasterKeyFile(_folder).Create();

        Should.Throw<IOException>(() => new MasterKeyFile(_folder).Create());
        new MasterKeyFile(_folder).Load()!.Fingerprint.ShouldBe(kept.Fingerprint);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("c2hvcnQ=")]
    public void Load_FileWithoutAKey_IsRefusedWithoutShowingIt(string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        File.WriteAllText(FilePath, content);

        var refused = Should.Throw<StartRefusedException>(() => new MasterKeyFile(_folder).Load());

        refused.Message.ShouldContain(FilePath);
        if (content.Length > 0)
            refused.Message.ShouldNotContain(content);
    }

    [Fact]
    public void Derive_EachUse_HasAKeyOfItsOwn()
    {
        var keys = new MasterKeyFile(_folder).Create().Open();

        new[] { keys.JournalChain, keys.AccessLogChain, keys.Caller, keys.Drafts, keys.Fingerprint, keys.Derive("another") }
            .Select(Convert.ToHexString).ShouldBeUnique(StringComparer.Ordinal);
    }

    [Fact]
    public void Settle_TheDatabaseRestsOnThePresentKey_ThrowsTheNextAway()
    {
        var file = new MasterKeyFile(_folder);
        var present = file.Create();
        file.CreateNext();

        file.Settle(present.Fingerprint);

        file.Load()!.Fingerprint.ShouldBe(present.Fingerprint);
        File.Exists(NextPath).ShouldBeFalse();
    }

    [Fact]
    public void Settle_TheNextWasOnlyBegun_ThrowsItAway()
    {
        var file = new MasterKeyFile(_folder);
        var present = file.Create();
        File.WriteAllText(NextPath, "AAAA");

        file.Settle(present.Fingerprint);

        File.Exists(NextPath).ShouldBeFalse();
    }

    [Fact]
    public void Settle_TheDatabaseRestsOnTheNextKey_PutsItInPlace()
    {
        var file = new MasterKeyFile(_folder);
        file.Create();
        var next = file.CreateNext();

        file.Settle(next.Fingerprint);

        file.Load()!.Fingerprint.ShouldBe(next.Fingerprint);
        File.Exists(NextPath).ShouldBeFalse();
    }

    [Fact]
    public void Settle_TheDatabaseRestsOnNeither_KeepsBoth()
    {
        var file = new MasterKeyFile(_folder);
        var present = file.Create();
        file.CreateNext();

        file.Settle(MasterKey.Make().Fingerprint);

        file.Load()!.Fingerprint.ShouldBe(present.Fingerprint);
        File.Exists(NextPath).ShouldBeTrue();
    }

    [Fact]
    public void Text_AKeyMadeByOpenssl_IsRead()
    {
        MasterKey.Read("q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=\n").ShouldNotBeNull();
        MasterKey.Read("q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJCr").ShouldBeNull();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
