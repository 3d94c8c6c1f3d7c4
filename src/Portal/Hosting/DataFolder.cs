namespace Partnership.Portal.Hosting;

/// <summary>
/// The folder of everything that is kept: variable DATA, else <c>data</c>. A relative path starts at the top of the
/// checkout when the portal runs from one, else at the portal's own folder.
/// </summary>
internal sealed class DataFolder(IConfiguration configuration, IHostEnvironment environment)
{
    public string Path { get; } = System.IO.Path.GetFullPath(
        configuration["DATA"] is { Length: > 0 } data ? data : "data", Top(environment.ContentRootPath));

    /// <summary>Where mails are written in Development.</summary>
    public string Mails => System.IO.Path.Combine(Path, "mail");

    private static string Top(string contentRoot)
    {
        for (var folder = new DirectoryInfo(contentRoot); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Partnership.sln")))
                return folder.FullName;
        }

        return contentRoot;
    }
}
