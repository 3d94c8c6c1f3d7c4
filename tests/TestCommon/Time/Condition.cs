using System.Diagnostics;

namespace Partnership.TestCommon.Time;

/// <summary>Waits for what others bring about.</summary>
public static class Condition
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Waits until it holds, moving the clock on by a step before each look.</summary>
    /// <exception cref="TimeoutException">It does not come to hold; the message names it.</exception>
    public static async Task Until(this FakeTimeProvider time, string what, TimeSpan step, Func<Task<bool>> holds)
    {
        for (var waited = Stopwatch.StartNew(); !await holds(); await Task.Delay(10))
        {
            if (waited.Elapsed > Patience)
                throw new TimeoutException($"Waited in vain until {what}.");
            time.Advance(step);
        }
    }

    /// <summary>Waits until it holds, in time as it passes.</summary>
    /// <exception cref="TimeoutException">It does not come to hold; the message names it.</exception>
    public static async Task Until(string what, Func<Task<bool>> holds)
    {
        for (var waited = Stopwatch.StartNew(); !await holds(); await Task.Delay(100))
        {
            if (waited.Elapsed > Patience)
                throw new TimeoutException($"Waited in vain until {what}.");
        }
    }
}
