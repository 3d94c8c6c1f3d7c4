namespace Partnership.Silo.Organisations.Import;

/// <summary>Lists put "Bristol, City of" under its letter; people say "City of Bristol".</summary>
internal static class PlaceName
{
    private const string Of = " of";

    public static string Straight(string listed)
    {
        var comma = listed.LastIndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && listed.EndsWith(Of, StringComparison.Ordinal) ? $"{listed[(comma + 2)..]} {listed[..comma]}" : listed;
    }
}
