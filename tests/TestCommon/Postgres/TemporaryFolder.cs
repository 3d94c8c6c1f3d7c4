namespace Partnership.TestCommon.Postgres;

/// <summary>An empty folder for a database of a test, which another user may enter when the tests run as root.</summary>
public static class TemporaryFolder
{
    public static string Make(string name = "")
    {
        var folder = Path.Combine(Path.GetTempPath(), $"partnership-tests-{Guid.NewGuid():N}{name}");
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);

        return folder;
    }
}
