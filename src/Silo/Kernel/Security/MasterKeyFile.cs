namespace Partnership.Silo.Kernel.Security;

/// <summary>
/// The master key as it lies in <c>DATA/keys/master.key</c>, readable by its owner alone; and beside it, while the key is
/// being changed, the one that comes next.
/// </summary>
internal sealed class MasterKeyFile(string dataFolder)
{
    public string FilePath { get; } = Path.Combine(dataFolder, "keys", "master.key");

    private string NextPath => FilePath + ".next";

    /// <summary>The key, or null when there is none yet.</summary>
    /// <exception cref="StartRefusedException">The file does not hold a key.</exception>
    public MasterKey? Load() => !File.Exists(FilePath) ? null : MasterKey.Read(File.ReadAllText(FilePath))
        ?? throw new StartRefusedException($"The master key file {FilePath} does not hold a key of {MasterKey.Length} bytes in base64. Restore it from your backup.");

    /// <summary>Makes a key and keeps it.</summary>
    public MasterKey Create() => Write(FilePath);

    /// <summary>Makes the key that comes next and keeps it beside the present one.</summary>
    public MasterKey CreateNext() => Write(NextPath);

    /// <summary>The key that comes next becomes the present one, which is forgotten.</summary>
    public void TakeNext() => File.Move(NextPath, FilePath, overwrite: true);

    /// <summary>
    /// Ends a change of the key that was interrupted: the next one takes its place when the database rests on it already,
    /// and is thrown away when the database rests on the present one. Only to be called while nobody changes the key.
    /// </summary>
    public void Settle(byte[] fingerprint)
    {
        if (!File.Exists(NextPath))
            return;
        if (Fits(FilePath, fingerprint))
            File.Delete(NextPath);
        else if (Fits(NextPath, fingerprint))
            TakeNext();
    }

    private static bool Fits(string path, byte[] fingerprint) =>
        File.Exists(path) && MasterKey.Read(File.ReadAllText(path))?.Fingerprint.AsSpan().SequenceEqual(fingerprint) == true;

    // On the disk before anything rests on it.
    private static MasterKey Write(string path)
    {
        var key = MasterKey.Make();
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        using var writer = new StreamWriter(file);
        writer.WriteLine(key.Text);
        writer.Flush();
        file.Flush(flushToDisk: true);
        return key;
    }
}

/// <summary>The portal will not start, for a reason that a person must mend.</summary>
public sealed class StartRefusedException(string message) : Exception(message);
