namespace Partnership.Embedded;

/// <summary>Finds in a call's chain what would make it wait for itself.</summary>
internal static class CallChain
{
    /// <summary>Notes whether the call comes back to a grain of its own chain.</summary>
    /// <exception cref="GrainCallCycleException">It does, and would wait for a call that waits for it.</exception>
    public static void Check(GrainCall call)
    {
        // A stateless worker has other activations to answer.
        if (call.Target.Class.Workers is not null) return;
        for (var earlier = call.Caller; earlier is not null; earlier = earlier.Caller)
        {
            if (earlier.Stage == CallStage.Ended || earlier.Target != call.Target) continue;
            if (!MayInterleave(earlier, call)) throw new GrainCallCycleException(Names(call));
            call.Reenters = true;
        }
    }

    /// <summary>The methods of the chain, first to last. Keys are left out: they may name persons.</summary>
    public static IReadOnlyList<string> Names(GrainCall call)
    {
        var names = new List<string>();
        for (var each = call; each is not null; each = each.Caller) names.Insert(0, each.Method.Name);
        return names;
    }

    // A call that still waits in the chain is one whose grain is being activated: nothing can run there before.
    private static bool MayInterleave(GrainCall earlier, GrainCall later) =>
        earlier.Stage != CallStage.Waiting
        && (earlier.Method.IsAlwaysInterleave || later.Method.IsAlwaysInterleave || (earlier.Method.IsReadOnly && later.Method.IsReadOnly));
}
