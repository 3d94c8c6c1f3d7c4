namespace Partnership.Silo.Kernel.Postgres;

/// <summary>How a PostgreSQL of our own is run.</summary>
public sealed record EmbeddedPostgresOptions
{
    /// <summary>The product's data folder; everything of the database stands in its subfolder <c>postgres</c>.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The folder holding <c>bin</c>, <c>lib</c> and <c>share</c>; null for the newest PostgreSQL of the system.</summary>
    public string? Binaries { get; init; }

    /// <summary>The TCP port; null for a free one, which is remembered in the data folder and kept while it stays free.</summary>
    public int? Port { get; init; }

    /// <summary>False gives up safety against a power failure for speed: for tests only.</summary>
    public bool Durable { get; init; } = true;
}
