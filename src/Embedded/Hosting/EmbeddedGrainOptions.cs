using System.Reflection;

namespace Partnership.Embedded;

/// <summary>Which grains a process hosts and how long it keeps them.</summary>
public sealed class EmbeddedGrainOptions
{
    /// <summary>The assemblies whose grain classes, public or not, are hosted.</summary>
    public ICollection<Assembly> Assemblies { get; } = [];

    /// <summary>How long a grain may lie idle before its activation ends.</summary>
    public TimeSpan CollectionAge { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How often idle grains are looked for.</summary>
    public TimeSpan CollectionInterval { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How many activations may live; beyond it the longest idle end first. Busy ones are never ended.</summary>
    public int MaxActivations { get; set; } = 20_000;

    /// <summary>How long a grain waits for another before it gets a <see cref="TimeoutException"/>, so that two which wait for each other come free.</summary>
    public TimeSpan ResponseTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long OnDeactivateAsync may take before the activation ends without it.</summary>
    public TimeSpan DeactivationTimeout { get; set; } = TimeSpan.FromSeconds(30);

    internal void Validate()
    {
        if (MaxActivations < 1) throw new InvalidOperationException($"{nameof(MaxActivations)} must be 1 or more.");
        if (Spans().Any(span => span <= TimeSpan.Zero)) throw new InvalidOperationException("Ages, intervals and timeouts of the grain host must be longer than nothing.");
    }

    private IEnumerable<TimeSpan> Spans() => [CollectionAge, CollectionInterval, ResponseTimeout, DeactivationTimeout];
}
