using Orleans.Runtime;
using Partnership.Embedded;

namespace Orleans;

/// <summary>What a grain, and a reference to one, know of themselves.</summary>
public static class GrainExtensions
{
    /// <summary>The key by which this grain is addressed.</summary>
    /// <exception cref="ArgumentException">It is neither a grain nor a reference to one.</exception>
    public static string GetPrimaryKeyString(this IAddressable grain) => grain switch
    {
        Grain itself => itself.Surroundings.Key,
        GrainReference reference => reference.Address.Key,
        _ => throw new ArgumentException($"{grain?.GetType().Name ?? "null"} is neither a grain nor a reference to one.", nameof(grain)),
    };
}
