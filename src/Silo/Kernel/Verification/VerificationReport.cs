namespace Partnership.Silo.Kernel.Verification;

/// <summary>What the chains say.</summary>
/// <param name="Streams">Chains of what happened.</param>
/// <param name="Events">Their rows, up to the first broken one.</param>
/// <param name="Writers">Chains of what was read.</param>
/// <param name="Readings">Their rows, up to the first broken one.</param>
/// <param name="FirstBroken">The first row that is wrong, with what is wrong about it; null when all are whole.</param>
public sealed record VerificationReport(long Streams, long Events, long Writers, long Readings, string? FirstBroken)
{
    /// <summary>0 when all chains are whole, 1 when one is broken.</summary>
    public int ExitCode => FirstBroken is null ? 0 : 1;

    public void WriteTo(TextWriter output)
    {
        output.WriteLine($"{Events} events in {Streams} streams, {Readings} readings by {Writers} writers.");
        output.WriteLine(FirstBroken ?? "Every chain is whole. The end of a chain is open: rows cut off there would not be missed.");
    }
}
