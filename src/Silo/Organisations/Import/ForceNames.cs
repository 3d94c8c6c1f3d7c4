using System.Collections.Frozen;

namespace Partnership.Silo.Organisations.Import;

/// <summary>
/// The names that police forces bear. The ONS names the area, "Derbyshire"; the force is the "Derbyshire
/// Constabulary". Only those are listed whose name is not the area's and "Police". Source: the forces' own sites.
/// </summary>
internal static class ForceNames
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["E23000002"] = "Cumbria Constabulary",
        ["E23000003"] = "Lancashire Constabulary",
        ["E23000006"] = "Cheshire Constabulary",
        ["E23000008"] = "Durham Constabulary",
        ["E23000018"] = "Derbyshire Constabulary",
        ["E23000023"] = "Cambridgeshire Constabulary",
        ["E23000024"] = "Norfolk Constabulary",
        ["E23000025"] = "Suffolk Constabulary",
        ["E23000027"] = "Hertfordshire Constabulary",
        ["E23000030"] = "Hampshire and Isle of Wight Constabulary",
        ["E23000037"] = "Gloucestershire Constabulary",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of the force of this area.</summary>
    public static string Of(string code, string area)
    {
        if (Names.TryGetValue(code, out var name))
            return name;
        return area.EndsWith("Police", StringComparison.OrdinalIgnoreCase) || area.EndsWith("Constabulary", StringComparison.OrdinalIgnoreCase)
            ? area
            : $"{PlaceName.Straight(area)} Police";
    }
}
