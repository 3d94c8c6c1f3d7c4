using System.Diagnostics;

namespace Partnership.Benchmarks;

/// <summary>How many were done in a second, and the milliseconds of processor that this process spent on each.</summary>
internal readonly record struct Pace(double PerSecond, double Processor);

/// <summary>So many callers, each of whom asks again as soon as they have been answered.</summary>
internal static class Load
{
    /// <summary>Does each of the pieces of work once.</summary>
    public static async Task<Pace> Run<T>(int callers, IReadOnlyList<T> work, Func<T, Task> one)
    {
        var next = -1;
        GC.Collect();
        var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(Caller)));
        return new Pace(work.Count / clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / work.Count);

        async Task Caller()
        {
            for (var mine = Interlocked.Increment(ref next); mine < work.Count; mine = Interlocked.Increment(ref next))
                await one(work[mine]);
        }
    }
}
