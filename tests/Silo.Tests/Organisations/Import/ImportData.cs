using System.Text;

namespace Partnership.Silo.Tests.Organisations.Import;

/// <summary>Files for the import: one of our own, and the public one.</summary>
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

    /// <summary>The ONS file among the shared data.</summary>
    public const string National = "places/district-to-partnership-to-force-2019.csv";

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
