using System.Collections.Immutable;

namespace Partnership.Silo.Tests.Sharing;

/// <summary>Choices that are the same whenever the seed is.</summary>
internal sealed class Chance(int seed)
{
    private ulong _state = (ulong)(uint)seed;

    /// <summary>True so many times out of a hundred.</summary>
    public bool Is(int percent) => Up(0, 99) < percent;

    /// <summary>A number from the first to the last.</summary>
    public int Up(int first, int last) => first + (int)(Next() % (ulong)(last - first + 1));

    public T Of<T>(IReadOnlyList<T> all) => all[Up(0, all.Count - 1)];

    /// <summary>Each of them, so many times out of a hundred.</summary>
    public ImmutableArray<T> Some<T>(ImmutableArray<T> all, int percent) => [.. all.Where(_ => Is(percent))];

    // SplitMix64 (Steele, Lea, Flood 2014): good from any seed, consecutive ones too.
    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
