namespace Partnership.Embedded;

/// <summary>What runs in an activation at the moment, and what may join it.</summary>
internal struct RunningCalls
{
    private int plain;
    private int readOnly;
    private int interleaving;

    public readonly int Count => plain + readOnly + interleaving;

    public readonly bool Admits(GrainMethod method) =>
        method.IsAlwaysInterleave || (plain == 0 && (method.IsReadOnly || readOnly == 0));

    public void Add(GrainMethod method, int calls)
    {
        if (method.IsAlwaysInterleave) interleaving += calls;
        else if (method.IsReadOnly) readOnly += calls;
        else plain += calls;
    }
}
