namespace Partnership.Silo.Kernel.Postgres;

/// <summary>Makes the database's files once, and afterwards only checks that they suit the programs.</summary>
internal sealed class Cluster(Place place, PostgresBinaries binaries, PostgresAccount account)
{
    public const string Superuser = "partnership";
    private const int BuiltinLocales = 17;

    // Which letters there are is asked of the system; not every one knows the first.
    private static readonly string[] CharacterTypes = ["C.UTF-8", "en_US.UTF-8", "C"];

    public async Task EnsureAsync(string password, bool durable, CancellationToken cancellationToken)
    {
        var version = Path.Combine(place.Data, "PG_VERSION");
        if (File.Exists(version))
            RequireVersion((await File.ReadAllTextAsync(version, cancellationToken)).Trim());
        else if (Directory.Exists(place.Data) && Directory.EnumerateFileSystemEntries(place.Data).Any())
            throw PostgresFault.NotACluster(place.Data);
        else
            await CreateAsync(password, durable, cancellationToken);
    }

    private void RequireVersion(string found)
    {
        if (!string.Equals(found, $"{binaries.Major}", StringComparison.Ordinal))
            throw PostgresFault.OtherVersion(place.Data, found, binaries.Major);
    }

    // Beside its place and moved there when it is whole, so that an interrupted creation leaves nothing half made.
    private async Task CreateAsync(string password, bool durable, CancellationToken cancellationToken)
    {
        foreach (var unfinished in Directory.EnumerateFileSystemEntries(place.Cluster, "new-*"))
            await account.DeleteAsync(unfinished, cancellationToken);

        var stem = Path.Combine(place.Cluster, $"new-{Guid.NewGuid():N}");
        var passwordFile = stem + "-password";
        await account.WriteAsync(passwordFile, password, cancellationToken);
        try
        {
            await InitDbAsync(stem, passwordFile, durable, cancellationToken);
        }
        finally
        {
            await account.DeleteAsync(passwordFile, CancellationToken.None);
        }

        Directory.Move(stem, place.Data);
    }

    private async Task InitDbAsync(string folder, string passwordFile, bool durable, CancellationToken cancellationToken)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["PGDATA"] = folder };
        CommandResult? result = null;
        foreach (var characterType in CharacterTypes)
        {
            result = await account.RunAsync(
                [binaries.InitDb, .. Arguments(passwordFile, characterType, durable)], environment, cancellationToken: cancellationToken);
            if (result.Succeeded)
                return;

            if (!result.Error.Contains("locale", StringComparison.Ordinal))
                break;
        }

        throw PostgresFault.NotCreated(place.Data, result!.Reason);
    }

    // Text sorts by code point, the same on every machine and in every version; letters are those of Unicode.
    private List<string> Arguments(string passwordFile, string characterType, bool durable)
    {
        List<string> arguments =
        [
            $"--username={Superuser}", $"--pwfile={passwordFile}", "--auth=scram-sha-256",
            "--encoding=UTF8", "--locale=C", $"--lc-ctype={characterType}", "--text-search-config=english",
            "--data-checksums",
        ];
        if (binaries.Major >= BuiltinLocales)
            arguments.AddRange(["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]);
        if (!durable)
            arguments.Add("--no-sync");

        return arguments;
    }
}
