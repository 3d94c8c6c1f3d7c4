namespace Partnership.Silo.Hosting;

/// <summary>Where the silo keeps what it keeps.</summary>
public sealed record SiloOptions
{
    /// <summary>The folder of the master key and of the database of its own.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The master key in base64; null when it lies in the data folder.</summary>
    public string? MasterKey { get; init; }

    /// <summary>The owner's connection to a database that is run elsewhere; null for one of our own.</summary>
    public string? Database { get; init; }

    /// <summary>The folder of PostgreSQL's programs; null for those of the system.</summary>
    public string? PostgresBinaries { get; init; }

    /// <summary>Whether an empty database is filled with the demonstration partnership.</summary>
    public bool Demonstration { get; init; }

    /// <summary>
    /// Whether to work beside a portal that may be running on the same data: its database is used while it runs, never
    /// stopped, and migrated only when nothing else runs on it.
    /// </summary>
    public bool Guest { get; init; }

    /// <summary>How mail goes out.</summary>
    public MailOptions Mail { get; init; } = new();

    /// <summary>Says nothing of the key and the passwords in it.</summary>
    public override string ToString() => $"The silo on {DataFolder}";
}
