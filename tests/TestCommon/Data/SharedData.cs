namespace Partnership.TestCommon.Data;

/// <summary>
/// Published data too large or too foreign to keep in the repository: the folder named by
/// <c>PARTNERSHIP_SHARED_DATA</c>, or <c>shared/data</c> beside the checkout or one level further up.
/// </summary>
public static class SharedData
{
    /// <summary>The file's path, or null where it is not there.</summary>
    public static string? Path(string file) =>
        Folders().Select(folder => System.IO.Path.Combine(folder, file)).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Folders()
    {
        if (Environment.GetEnvironmentVariable("PARTNERSHIP_SHARED_DATA") is { Length: > 0 } named)
            return [named];
        var above = Checkout.Root.Parent;
        return new[] { above, above?.Parent }
            .OfType<DirectoryInfo>()
            .Select(folder => System.IO.Path.Combine(folder.FullName, "shared", "data"));
    }
}
