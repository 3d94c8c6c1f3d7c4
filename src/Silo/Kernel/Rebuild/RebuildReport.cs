using System.Collections.Immutable;

namespace Partnership.Silo.Kernel.Rebuild;

/// <summary>What was found of one table, and put right.</summary>
/// <param name="Rows">The rows that it has now.</param>
/// <param name="Missing">Rows that were not there.</param>
/// <param name="Extra">Rows that follow from nothing that happened.</param>
/// <param name="Differed">All rows that were put right, those that were merely different among them.</param>
public sealed record RebuiltTable(string Name, long Rows, long Missing, long Extra, long Differed)
{
    public override string ToString() => Differed == 0
        ? $"{Name}: {Rows} rows, all right"
        : $"{Name}: {Rows} rows; {Missing} were missing, {Extra} too many, {Differed - Missing - Extra} different";
}

/// <summary>What a rebuild found.</summary>
/// <param name="Commands">How many commands it went through.</param>
/// <param name="Held">For how long nothing could be appended.</param>
public sealed record RebuildReport(ImmutableArray<RebuiltTable> Tables, long Commands, TimeSpan Took, TimeSpan Held)
{
    /// <summary>How many rows were put right.</summary>
    public long Differed => Tables.Sum(table => table.Differed);

    public void WriteTo(TextWriter output)
    {
        foreach (var table in Tables)
            output.WriteLine(table);
        output.WriteLine(
            $"{Commands} commands in {Took.TotalSeconds:0.0} seconds; appends waited for {Held.TotalSeconds:0.0} of them. "
            + (Differed == 0 ? "Everything follows from the journal as it stands." : $"{Differed} rows were put right."));
    }
}
