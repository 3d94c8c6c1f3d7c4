using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Tests.Sharing;

/// <summary>
/// The sharing defaults as section 5 of the domain handbook prints them: F full, a named mask, – withheld; + what the
/// sender may widen it to.
/// </summary>
internal static class HandbookTable
{
    private const string Printed =
        """
        |Category|Police|Council|Housing|Health|Charity|School|Faith group|Commissioner|Other|
        |Identity (name, birth)|F|F|F|F|F|first name|– (+first name)|–|–|
        |Safe contact|F|F|F|F|F|–|–|–|–|
        |Address|F|F|F|area|area (+F)|–|–|–|–|
        |Circumstances|F|summary (+F)|summary|summary|F|summary|– (+summary)|–|–|
        |Characteristics, needs, language|F|F|needs|F|F|needs|– (+needs)|–|–|
        |Suspect|F|– (+F)|– (+F)|–|–|–|–|–|–|
        |Police intelligence|F|–|–|–|–|–|–|–|–|
        |Reporter's identity|– (+F, named reporters)|–|–|–|–|–|–|–|–|
        |Risk|F|level (+F)|level|level|F|level|–|–|–|
        |Safety plan|F|F|own actions|own actions|F|own actions|own actions|–|–|
        |Notes|shared|shared|shared|shared|shared|–|–|–|–|
        |Documents|selected|selected|selected|selected|selected|–|–|–|–|
        """;

    private static readonly Dictionary<string, DataCategory> Rows = new(StringComparer.Ordinal)
    {
        ["Identity (name, birth)"] = DataCategory.Identity,
        ["Safe contact"] = DataCategory.SafeContact,
        ["Address"] = DataCategory.Address,
        ["Circumstances"] = DataCategory.Circumstances,
        ["Characteristics, needs, language"] = DataCategory.Characteristics,
        ["Suspect"] = DataCategory.Suspect,
        ["Police intelligence"] = DataCategory.PoliceIntelligence,
        ["Reporter's identity"] = DataCategory.ReporterIdentity,
        ["Risk"] = DataCategory.Risk,
        ["Safety plan"] = DataCategory.SafetyPlan,
        ["Notes"] = DataCategory.Notes,
        ["Documents"] = DataCategory.Documents,
    };

    private static readonly Dictionary<string, Disclosure> Masks = new(StringComparer.Ordinal)
    {
        ["–"] = Disclosure.Withheld,
        ["F"] = Disclosure.Full,
        ["first name"] = Disclosure.FirstName,
        ["area"] = Disclosure.Area,
        ["summary"] = Disclosure.Summary,
        ["needs"] = Disclosure.Needs,
        ["level"] = Disclosure.Level,
        ["own actions"] = Disclosure.OwnActions,
        ["shared"] = Disclosure.SharedOnes,
        ["selected"] = Disclosure.SelectedOnes,
        ["F, named reporters"] = Disclosure.NamedReporters,
    };

    public static IReadOnlyList<(DataCategory Category, OrganisationKind Kind, string Cell)> Cells { get; } = [.. Read()];

    /// <summary>What a printed cell means.</summary>
    public static Share Read(string cell)
    {
        var parts = cell.Split(" (+", 2);
        return parts.Length == 1
            ? new Share(Masks[parts[0]])
            : new Share(Masks[parts[0]], Masks[parts[1].TrimEnd(')')]);
    }

    private static IEnumerable<(DataCategory, OrganisationKind, string)> Read()
    {
        var lines = Printed.Split('\n').Select(line => line.Trim('|', '\r').Split('|')).ToList();
        var kinds = lines[0].Skip(1).Select(name => Enum.Parse<OrganisationKind>(name.Replace(" group", "Group", StringComparison.Ordinal))).ToList();
        foreach (var line in lines.Skip(1))
        {
            foreach (var (kind, cell) in kinds.Zip(line.Skip(1)))
                yield return (Rows[line[0]], kind, cell);
        }
    }
}
