namespace Partnership.TestCommon.Data;

/// <summary>The source tree that these tests were built from.</summary>
public static class Checkout
{
    /// <summary>The folder of the solution.</summary>
    public static DirectoryInfo Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static DirectoryInfo Find(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Partnership.sln")))
                return folder;
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Partnership.sln.");
    }
}
