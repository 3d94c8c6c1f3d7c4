namespace Orleans.Concurrency;

/// <summary>The method changes nothing and may interleave with other read-only methods of its grain.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReadOnlyAttribute : Attribute;

/// <summary>The method may interleave with any other.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AlwaysInterleaveAttribute : Attribute;

/// <summary>The grain class keeps no state: as many activations as the load asks for, up to a bound.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StatelessWorkerAttribute(int maxLocalWorkers = -1) : Attribute
{
    /// <summary>The bound; -1 stands for the number of processors.</summary>
    public int MaxLocalWorkers { get; } = maxLocalWorkers;
}
