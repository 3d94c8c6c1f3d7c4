using Partnership.Silo.Kernel.Security;
using Partnership.TestCommon.Postgres;

namespace Partnership.Silo.Tests.Kernel.Security;

public sealed class MasterKeyFileTests : IDisposable
{
    private readonly string _folder = TemporaryFolder.Make();

    private string FilePath => Path.Combine(_folder, "keys", "master.key");

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
        var keys = new MasterKeyFile(_folder).Create();

        new[] { keys.JournalChain, keys.AccessLogChain, keys.Caller, keys.Drafts, keys.Fingerprint, keys.Derive("another") }
            .Select(Convert.ToHexString).ShouldBeUnique(StringComparer.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
