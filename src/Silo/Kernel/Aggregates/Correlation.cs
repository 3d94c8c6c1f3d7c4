using System.Diagnostics;

namespace Partnership.Silo.Kernel.Aggregates;

/// <summary>What ties together all that one request led to.</summary>
internal static class Correlation
{
    /// <summary>The current trace's id; a fresh one where nothing traces.</summary>
    public static Guid Current => Activity.Current is { } activity
        ? new Guid(Convert.FromHexString(activity.TraceId.ToHexString()))
        : Guid.NewGuid();
}
