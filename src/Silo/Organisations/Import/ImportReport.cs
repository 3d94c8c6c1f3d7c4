using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Organisations.Import;

/// <summary>What became of an organisation.</summary>
public enum ImportChange
{
    /// <summary>It stood so already.</summary>
    Unchanged,

    /// <summary>It was there under its official code and gained or renamed areas; all else was kept.</summary>
    AreasChanged,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It was refused; the report's problems say why.</summary>
    Refused,
}

/// <summary>An organisation of the file; <c>Joined</c> when it was newly made a party to the demonstration's agreement.</summary>
public sealed record ImportedOrganisation(OrganisationId Id, string Code, string Name, ImportChange Change, bool Joined = false);

/// <summary>A line of the file that was not taken, and why.</summary>
public sealed record ImportProblem(int Line, string Reason);

/// <summary>What was taken from a file, what stood so already, and what was not taken and why.</summary>
public sealed record ImportReport(
    string? Unusable,
    int LineCount,
    ImmutableArray<ImportedOrganisation> Organisations,
    ImmutableArray<ImportProblem> Problems,
    string? Note = null)
{
    /// <summary>0 when every line was taken, 1 when some were not, 2 when the file cannot be used at all.</summary>
    public int ExitCode => Unusable is not null ? 2 : Problems.IsEmpty ? 0 : 1;

    /// <summary>Whether anything is different now.</summary>
    public bool Changed => Organisations.Any(organisation =>
        organisation.Joined || organisation.Change is ImportChange.Added or ImportChange.AreasChanged);

    /// <summary>The number of organisations of which this became.</summary>
    public int Count(ImportChange change) => Organisations.Count(organisation => organisation.Change == change);

    /// <summary>Writes the report in plain English, the sum last.</summary>
    public void WriteTo(TextWriter writer)
    {
        if (Unusable is not null)
        {
            writer.WriteLine($"Nothing was taken. {Unusable}");
            return;
        }

        Write(writer, "Added", ImportChange.Added);
        Write(writer, "Already there, areas brought up to date", ImportChange.AreasChanged);
        Write(writer, "Already there, left unchanged", ImportChange.Unchanged);
        if (!Problems.IsEmpty)
            writer.WriteLine("Not taken:");
        foreach (var problem in Problems)
            writer.WriteLine($"  line {problem.Line}: {problem.Reason}");
        foreach (var sentence in Summary())
            writer.WriteLine(sentence);
    }

    private void Write(TextWriter writer, string heading, ImportChange change)
    {
        if (Count(change) == 0)
            return;
        writer.WriteLine($"{heading}:");
        foreach (var organisation in Organisations.Where(organisation => organisation.Change == change))
            writer.WriteLine($"  {organisation.Code} {organisation.Name}");
    }

    private IEnumerable<string> Summary()
    {
        yield return $"{LineCount} lines read, {LineCount - Problems.Length} taken, {Problems.Length} not taken.";
        yield return Changed
            ? $"{Count(ImportChange.Added)} organisations added, {Count(ImportChange.AreasChanged)} brought up to date, {Count(ImportChange.Unchanged)} left unchanged."
            : $"Nothing has changed: all {Count(ImportChange.Unchanged)} organisations stood so already.";
        if (Organisations.Count(organisation => organisation.Joined) is > 0 and var joined)
            yield return $"{joined} organisations joined the demonstration's sharing agreement.";
        if (Note is not null)
            yield return Note;
    }
}
