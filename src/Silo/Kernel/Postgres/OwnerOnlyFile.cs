namespace Partnership.Silo.Kernel.Postgres;

/// <summary>A file that only its owner may read, written whole or not at all.</summary>
internal static class OwnerOnlyFile
{
    public static async Task WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        var unfinished = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        try
        {
            await using (var writer = new StreamWriter(unfinished, options))
                await writer.WriteAsync(text.AsMemory(), cancellationToken);

            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            // On a full disk it would be tried again and again.
            File.Delete(unfinished);
            throw;
        }
    }
}
