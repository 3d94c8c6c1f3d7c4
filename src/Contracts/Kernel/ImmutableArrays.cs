using System.Collections.Immutable;

namespace Partnership.Contracts.Kernel;

/// <summary>What a record written before one of its lists existed is read with.</summary>
public static class ImmutableArrays
{
    /// <summary>The array; an empty one where there is none.</summary>
    public static ImmutableArray<T> OrEmpty<T>(this ImmutableArray<T> values) => values.IsDefault ? [] : values;
}
