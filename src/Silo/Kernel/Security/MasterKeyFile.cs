using System.Security.Cryptography;

namespace Partnership.Silo.Kernel.Security;

/// <summary>The master key as it lies in <c>DATA/keys/master.key</c>, readable by its owner alone.</summary>
internal sealed class MasterKeyFile(string dataFolder)
{
    private string FilePath { get; } = Path.Combine(dataFolder, "keys", "master.key");

    /// <summary>The key, or null when there is none yet.</summary>
    /// <exception cref="StartRefusedException">The file does not hold a key.</exception>
    public PartnershipKeys? Load()
    {
        if (!File.Exists(FilePath))
            return null;
        try
        {
            var key = Convert.FromBase64String(File.ReadAllText(FilePath).Trim());
            if (key.Length == PartnershipKeys.Length)
                return new PartnershipKeys(key);
        }
        catch (FormatException)
        {
            // Said below, in the same words as for a key of the wrong length.
        }

        throw new StartRefusedException($"The master key file {FilePath} does not hold a key of {PartnershipKeys.Length} bytes in base64. Restore it from your backup.");
    }

    /// <summary>Makes a key and keeps it.</summary>
    public PartnershipKeys Create()
    {
        var key = RandomNumberGenerator.GetBytes(PartnershipKeys.Length);
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(FilePath, options);
        writer.WriteLine(Convert.ToBase64String(key));
        return new PartnershipKeys(key);
    }
}

/// <summary>The portal will not start, for a reason that a person must mend.</summary>
public sealed class StartRefusedException(string message) : Exception(message);
