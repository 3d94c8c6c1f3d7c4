using System.Text;

namespace Partnership.Silo.Tests.Organisations.Import;

/// <summary>Files for the import: one of our own, and where the public one lies on this machine.</summary>
internal static class ImportData
{
    public const string Header = "FID,LAD19CD,LAD19NM,CSP19CD,CSP19NM,PFA19CD,PFA19NM\n";

    public const string Small = Header +
        """
        1,E09000003,Barnet,E22000187,Barnet,E23000001,Metropolitan Police
        2,E09000001,City of London,E22000180,City of London,E23000034,"London, City of"
        3,E06000015,Derby,E22000999,Derby,E23000018,Derbyshire
        4,E06000058,"Bournemouth, Christchurch and Poole",E22000063,Bournemouth,E23000039,Dorset
        5,E06000058,"Bournemouth, Christchurch and Poole",E22000067,Poole,E23000039,Dorset
        6,W06000010,Carmarthenshire,W22000010,Carmarthenshire,W15000004,Dyfed-Powys
        """;

    /// <summary>The ONS file; null where it is not present. PARTNERSHIP_SHARED_DATA names the folder of data, else it
    /// stands beside the checkout or beside the folder that holds the checkout.</summary>
    public static string? National { get; } = Folders()
        .Select(folder => Path.Combine(folder, "places", "district-to-partnership-to-force-2019.csv"))
        .FirstOrDefault(File.Exists);

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static IEnumerable<string> Folders()
    {
        if (Environment.GetEnvironmentVariable("PARTNERSHIP_SHARED_DATA") is { Length: > 0 } named)
            return [named];

        var checkout = new DirectoryInfo(AppContext.BaseDirectory);
        while (checkout is not null && !File.Exists(Path.Combine(checkout.FullName, "Partnership.sln")))
            checkout = checkout.Parent;
        DirectoryInfo?[] above = [checkout?.Parent, checkout?.Parent?.Parent];
        return above.OfType<DirectoryInfo>().Select(folder => Path.Combine(folder.FullName, "shared", "data"));
    }
}
