namespace Partnership.Silo.Kernel.Verification;

/// <summary>Follows the rows of one chain after another, each given in its order.</summary>
internal sealed class Chain<TName>
    where TName : notnull
{
    private static readonly byte[] Begin = new byte[32];

    private TName? _name;
    private long _next;
    private byte[] _previous = Begin;

    /// <summary>How many chains there were.</summary>
    public long Count { get; private set; }

    /// <summary>What is wrong with the row; null when it follows from the row before.</summary>
    /// <param name="name">Of the chain that it belongs to.</param>
    /// <param name="first">The number of a chain's first row.</param>
    /// <param name="number">Its own number.</param>
    /// <param name="previous">The hash of the row before, as it is stored with it.</param>
    /// <param name="hash">Its own, as it is stored.</param>
    /// <param name="expected">Its hash as it follows from its columns and the row before.</param>
    public string? Broken(TName name, long first, long number, byte[] previous, byte[] hash, Func<byte[], byte[]> expected)
    {
        if (Count == 0 || !name.Equals(_name))
            (_name, _next, _previous, Count) = (name, first, Begin, Count + 1);
        if (number != _next)
            return $"number {_next} is missing before it";
        if (!previous.AsSpan().SequenceEqual(_previous))
            return "it does not follow from the row before";
        if (!hash.AsSpan().SequenceEqual(expected(_previous)))
            return "it is not what was written";
        (_next, _previous) = (number + 1, hash);
        return null;
    }
}
