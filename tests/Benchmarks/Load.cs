using System.Diagnostics;

namespace Partnership.Benchmarks;

/// <summary>So many callers, each of whom asks again as soon as they have been answered.</summary>
internal static class Load
{
    /// <summary>Does each of the pieces of work once; how many were done in a second.</summary>
    public static async Task<double> Run<T>(int callers, IReadOnlyList<T> work, Func<T, Task> one)
    {
        var next = -1;
        GC.Collect();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(Caller)));
        return work.Count / clock.Elapsed.TotalSeconds;

        async Task Caller()
        {
            for (var mine = Interlocked.Increment(ref next); mine < work.Count; mine = Interlocked.Increment(ref next))
                await one(work[mine]);
        }
    }
}
