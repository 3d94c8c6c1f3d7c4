namespace Partnership.Embedded;

/// <summary>A call would have come back to a grain that waits for it (A calls B, B calls A). A fault of design, found at once.</summary>
public sealed class GrainCallCycleException(IReadOnlyList<string> chain)
    : InvalidOperationException($"The call would wait for itself: {string.Join(" → ", chain)}.")
{
    /// <summary>The methods called, first to last.</summary>
    public IReadOnlyList<string> Chain { get; } = chain;
}

/// <summary>The host is stopping or has stopped, and takes no new calls.</summary>
public sealed class GrainHostStoppedException() : InvalidOperationException("The grain host is stopping and takes no new calls.");
