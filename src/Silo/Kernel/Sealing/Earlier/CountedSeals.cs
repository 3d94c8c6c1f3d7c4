namespace Partnership.Silo.Kernel.Sealing.Earlier;

/// <summary>Counts what would be sealed of an event.</summary>
internal sealed class CountedSeals : ISealing
{
    private static readonly SealedText Nothing = new(Guid.Empty, "");

    public int Count { get; private set; }

    public SealedText Seal(string person, string text)
    {
        Count++;
        return Nothing;
    }

    /// <exception cref="InvalidOperationException">Always: what is being written is not read.</exception>
    public string? Open(SealedText sealedText) => throw new InvalidOperationException("This only counts.");
}
