namespace Partnership.Silo.Kernel.Deadlines;

/// <summary>Calls the grain whose deadline has come, for streams of one category.</summary>
internal interface IDeadlineOwner
{
    /// <summary>The part of a stream's name before the slash.</summary>
    string Category { get; }

    /// <summary>Tells the grain. Doing so twice, or late, must do no harm.</summary>
    Task Came(string key, string kind, CancellationToken ct);
}
