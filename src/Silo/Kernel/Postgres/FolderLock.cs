using System.Globalization;

namespace Partnership.Silo.Kernel.Postgres;

/// <summary>
/// Held for as long as our process lives. The operating system lets go of it however the process ends, so that a
/// database left behind by a crash can be told from one in use.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream _held;

    private FolderLock(FileStream held) => _held = held;

    /// <exception cref="PostgresUnavailableException">in-use: another process holds it.</exception>
    public static FolderLock Take(Place place, string dataFolder)
    {
        // The owner's number stands in a file of its own, because a locked file cannot be read by others.
        var owner = Path.Combine(place.Folder, "owner");
        var held = Open(place, dataFolder, owner);
        File.WriteAllText(owner, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        return new FolderLock(held);
    }

    private static FileStream Open(Place place, string dataFolder, string owner)
    {
        try
        {
            return new FileStream(Path.Combine(place.Folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw PostgresFault.InUse(dataFolder, File.Exists(owner) ? $" (number {File.ReadAllText(owner)})" : "");
        }
        catch (UnauthorizedAccessException fault)
        {
            throw PostgresFault.FolderNotWritable(place.Folder, fault);
        }
    }

    public void Dispose() => _held.Dispose();
}
