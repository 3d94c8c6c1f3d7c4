using System.Security.Cryptography;

namespace Partnership.Silo.Kernel.Postgres;

/// <summary>The superuser's generated password, in a file that only our own user may read.</summary>
internal static class ClusterPassword
{
    public static async Task<string> ReadOrMakeAsync(Place place, CancellationToken cancellationToken)
    {
        if (await ReadAsync(place, cancellationToken) is { } kept)
            return kept;

        var file = FileOf(place);
        if (Directory.Exists(place.Data))
            throw PostgresFault.PasswordMissing(file);

        var password = RandomNumberGenerator.GetHexString(48, lowercase: true);
        await OwnerOnlyFile.WriteAsync(file, password, cancellationToken);
        return password;
    }

    /// <summary>Null when there is none yet.</summary>
    public static async Task<string?> ReadAsync(Place place, CancellationToken cancellationToken)
    {
        var file = FileOf(place);
        try
        {
            return File.Exists(file) ? (await File.ReadAllTextAsync(file, cancellationToken)).Trim() : null;
        }
        catch (UnauthorizedAccessException fault)
        {
            throw PostgresFault.FolderNotWritable(file, fault);
        }
    }

    private static string FileOf(Place place) => Path.Combine(place.Kept, "password");
}
