using System.Globalization;
using Partnership.TestCommon.Data;

namespace Partnership.Torture;

/// <summary>The numbers of a run, which <c>make torture</c> shows in the end.</summary>
internal static class Report
{
    private static readonly Lock One = new();

    public static void Say(FormattableString line)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Checkout.Root.FullName, "artifacts", "torture"));
        lock (One)
            File.AppendAllText(Path.Combine(folder.FullName, "report"), line.ToString(CultureInfo.InvariantCulture) + "\n");
    }
}
