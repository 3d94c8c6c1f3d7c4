using System.Security.Cryptography;

namespace Partnership.Silo.Kernel.Postgres;

/// <summary>The superuser's generated password, in a file that only our own user may read.</summary>
internal static class ClusterPassword
{
    public static async Task<string> ReadOrMakeAsync(Place place, CancellationToken cancellationToken)
    {
        var file = Path.Combine(place.Kept, "password");
        if (File.Exists(file))
            return await ReadAsync(file, cancellationToken);

        if (Directory.Exists(place.Data))
            throw PostgresFault.PasswordMissing(file);

        var password = RandomNumberGenerator.GetHexString(48, lowercase: true);
        await OwnerOnlyFile.WriteAsync(file, password, cancellationToken);
        return password;
    }

    private static async Task<string> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return (await File.ReadAllTextAsync(file, cancellationToken)).Trim();
        }
        catch (UnauthorizedAccessException fault)
        {
            throw PostgresFault.FolderNotWritable(file, fault);
        }
    }
}
