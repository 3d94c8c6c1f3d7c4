using System.Collections.Immutable;
using Partnership.Contracts.Organisations;

namespace Partnership.Silo.Organisations.Import;

/// <summary>Tells good lines from bad ones, each beside those before it. Of two that contradict, the earlier stands.</summary>
internal sealed class DistrictLines(DistrictColumns columns)
{
    private const int LongestName = 150;
    private static readonly string[] DistrictCodes = ["E06", "E07", "E08", "E09", "W06"];
    private static readonly string[] ForceCodes = ["E23", "W15"];

    private readonly Dictionary<string, DistrictLine> _districts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DistrictLine> _forces = new(StringComparer.Ordinal);
    private readonly ImmutableArray<DistrictLine>.Builder _good = ImmutableArray.CreateBuilder<DistrictLine>();
    private readonly ImmutableArray<ImportProblem>.Builder _problems = ImmutableArray.CreateBuilder<ImportProblem>();

    public int Count => _good.Count + _problems.Count;

    public ImmutableArray<DistrictLine> Good => _good.ToImmutable();

    public ImmutableArray<ImportProblem> Problems => _problems.ToImmutable();

    public void Add(CsvLine text)
    {
        var fault = text.Fault ?? (text.Values.Length < columns.Needed
            ? $"it has {text.Values.Length} values where {columns.Needed} are needed"
            : null);
        var line = fault is null ? Line(text.Number, text.Values) : null;
        fault ??= WrongIn(line!) ?? Contradiction(line!);
        if (fault is not null)
        {
            _problems.Add(new ImportProblem(text.Number, fault));
            return;
        }

        _good.Add(line!);
        _districts.TryAdd(line!.District.Code, line);
        _forces.TryAdd(line.ForceCode, line);
    }

    private DistrictLine Line(int number, string[] values) => new(
        number, new Area(values[columns.DistrictCode], values[columns.DistrictName]),
        values[columns.ForceCode], values[columns.ForceName]);

    private static string? WrongIn(DistrictLine line) =>
        WrongCode(line.District.Code, "district", DistrictCodes) ?? WrongName(line.District.Name, "district")
        ?? WrongCode(line.ForceCode, "police force", ForceCodes) ?? WrongName(line.ForceName, "police force");

    private static string? WrongCode(string code, string of, string[] beginnings)
    {
        if (code.Length == 0)
            return $"the code of the {of} is empty";
        if (!OrganisationDecisions.IsOfficialCode(code))
            return $"\"{code}\" is not an ONS code (a letter and eight digits)";
        return beginnings.Any(beginning => code.StartsWith(beginning, StringComparison.Ordinal))
            ? null
            : $"{code} is not the code of a {of} in England or Wales, which begins with {string.Join(", ", beginnings)}";
    }

    private static string? WrongName(string name, string of) => name.Length switch
    {
        0 => $"the name of the {of} is empty",
        > LongestName => $"the name of the {of} is longer than {LongestName} characters",
        _ => null,
    };

    private string? Contradiction(DistrictLine line)
    {
        if (_districts.TryGetValue(line.District.Code, out var before))
        {
            if (!string.Equals(before.District.Name, line.District.Name, StringComparison.Ordinal))
                return $"{line.District.Code} is named \"{line.District.Name}\" here and \"{before.District.Name}\" in line {before.Line}";
            if (!string.Equals(before.ForceCode, line.ForceCode, StringComparison.Ordinal))
                return $"{line.District.Code} has the police force {line.ForceCode} here and {before.ForceCode} in line {before.Line}; a district has one";
        }

        return _forces.TryGetValue(line.ForceCode, out var force) && !string.Equals(force.ForceName, line.ForceName, StringComparison.Ordinal)
            ? $"{line.ForceCode} is named \"{line.ForceName}\" here and \"{force.ForceName}\" in line {force.Line}"
            : null;
    }
}
