namespace Partnership.Silo.Kernel.Postgres;

/// <summary>
/// Where a database stands. <paramref name="Kept"/> is ours, in the data folder, and holds the password and the port;
/// <paramref name="Folder"/> is the same folder unless PostgreSQL's user cannot get there.
/// </summary>
internal sealed record Place(string Kept, string Folder)
{
    /// <summary>The one folder here that belongs to PostgreSQL's user.</summary>
    public string Cluster => Path.Combine(Folder, "cluster");

    public string Data => Path.Combine(Cluster, "data");

    public string Log => Path.Combine(Cluster, "start.log");

    public static async Task<Place> FindAsync(string dataFolder, PostgresAccount account, CancellationToken cancellationToken)
    {
        var kept = Path.Combine(dataFolder, "postgres");
        try
        {
            Folders.Make(kept, account.IsAnother ? Folders.ReadableByAll : Folders.OwnerOnly);
            var place = new Place(kept, await ChooseAsync(dataFolder, kept, account, cancellationToken));
            if (Directory.Exists(place.Data) && !await account.TestAsync("-O", place.Data, cancellationToken))
                throw PostgresFault.OtherOwner(place.Data, account.Name);

            await account.MakeFolderAsync(place.Cluster, cancellationToken);
            return place;
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            throw PostgresFault.FolderNotWritable(dataFolder, fault);
        }
    }

    private static async Task<string> ChooseAsync(
        string dataFolder, string kept, PostgresAccount account, CancellationToken cancellationToken)
    {
        var pointer = Path.Combine(kept, "place");
        if (File.Exists(pointer))
        {
            var named = (await File.ReadAllTextAsync(pointer, cancellationToken)).Trim();
            return Directory.Exists(named) ? named : throw PostgresFault.PlaceMissing(pointer, named);
        }

        if (!account.IsAnother || await account.TestAsync("-x", kept, cancellationToken))
            return kept;

        // A second, empty database elsewhere would look as if everything had been lost.
        if (Directory.Exists(Path.Combine(kept, "cluster", "data")))
            throw PostgresFault.OutOfReach(kept, account.Name);

        var elsewhere = Folders.Elsewhere(dataFolder);
        Folders.MakeElsewhere(elsewhere);
        await OwnerOnlyFile.WriteAsync(pointer, elsewhere, cancellationToken);
        return elsewhere;
    }
}
