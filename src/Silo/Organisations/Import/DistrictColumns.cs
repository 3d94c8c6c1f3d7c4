using System.Collections.Immutable;

namespace Partnership.Silo.Organisations.Import;

/// <summary>
/// Where the wanted columns stand. The names are those of the ONS lookup of April 2019, "Local Authority District to
/// Community Safety Partnerships to Police Force Areas"; further columns and another order do no harm.
/// </summary>
internal sealed record DistrictColumns(int DistrictCode, int DistrictName, int ForceCode, int ForceName)
{
    private static readonly string[] Wanted = ["LAD19CD", "LAD19NM", "PFA19CD", "PFA19NM"];

    /// <summary>The names that the header lacks.</summary>
    public static ImmutableArray<string> Missing(string[] header) => [.. Wanted.Where(name => Position(header, name) < 0)];

    /// <summary>For a header that lacks none.</summary>
    public static DistrictColumns In(string[] header) => new(
        Position(header, Wanted[0]), Position(header, Wanted[1]), Position(header, Wanted[2]), Position(header, Wanted[3]));

    /// <summary>How many values a line needs.</summary>
    public int Needed => Math.Max(Math.Max(DistrictCode, DistrictName), Math.Max(ForceCode, ForceName)) + 1;

    private static int Position(string[] header, string name) =>
        Array.FindIndex(header, given => string.Equals(given, name, StringComparison.OrdinalIgnoreCase));
}
