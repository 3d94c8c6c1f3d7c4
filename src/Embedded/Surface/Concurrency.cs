namespace Orleans.Concurrency;

/// <summary>The method, of an interface, changes nothing and may interleave with other read-only methods of its grain.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReadOnlyAttribute : Attribute;

/// <summary>The method, of an interface, may interleave with any other.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AlwaysInterleaveAttribute : Attribute;

/// <summary>The grain class keeps no state: as many activations as the load asks for, up to a bound.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StatelessWorkerAttribute(int maxLocalWorkers) : Attribute
{
    /// <summary>As many activations at most as the machine has processors.</summary>
    public StatelessWorkerAttribute()
        : this(-1)
    {
    }

    internal int Bound => maxLocalWorkers > 0 ? maxLocalWorkers : Environment.ProcessorCount;
}
