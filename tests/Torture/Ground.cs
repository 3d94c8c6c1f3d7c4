using Partnership.Silo.Kernel.Postgres;
using Partnership.TestCommon.Postgres;

namespace Partnership.Torture;

/// <summary>The folders of one torture: the data, and beside it the book of what was answered.</summary>
internal sealed class Ground : IAsyncDisposable
{
    private readonly Reaper _reaper;

    public Ground()
    {
        Root = TemporaryFolder.Make();
        Data = Path.Combine(Root, "data");
        Directory.CreateDirectory(Data);
        _reaper = Reaper.Watch(Root, Folders.Elsewhere(Data));
    }

    public string Root { get; }

    /// <summary>Given to the product.</summary>
    public string Data { get; }

    /// <summary>Where the host writes down what it was answered.</summary>
    public string Book => Path.Combine(Root, "book");

    /// <summary>PostgreSQL's own folder.</summary>
    public string Cluster => Path.Combine(Data, "postgres", "cluster", "data");

    public ValueTask DisposeAsync() => _reaper.DisposeAsync();
}
