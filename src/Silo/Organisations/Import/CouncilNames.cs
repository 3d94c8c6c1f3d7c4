using System.Collections.Frozen;

namespace Partnership.Silo.Organisations.Import;

/// <summary>
/// The names of councils: the district's and "Council", which is right or understood for nearly all; whether a council
/// is a borough, a city or a district is not in the file. Listed are those for which it would be wrong.
/// </summary>
internal static class CouncilNames
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["E06000010"] = "Hull City Council",
        ["E06000019"] = "Herefordshire Council",
        ["E06000023"] = "Bristol City Council",
        ["E06000047"] = "Durham County Council",
        ["E06000053"] = "Council of the Isles of Scilly",
        ["E09000001"] = "City of London Corporation",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(string code, string district) =>
        Names.GetValueOrDefault(code) ?? $"{PlaceName.Straight(district)} Council";
}
