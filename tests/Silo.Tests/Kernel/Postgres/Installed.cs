using Partnership.Silo.Kernel.Postgres;
using Partnership.TestCommon.Postgres;

namespace Partnership.Silo.Tests.Kernel.Postgres;

/// <summary>The PostgreSQLs of this machine: the packaged one, and the system's.</summary>
internal static class Installed
{
    /// <summary>One of them, or a folder whose absence the test will then report.</summary>
    public static string Any => All.First();

    public static IEnumerable<string> All
    {
        get
        {
            string?[] folders = [PackagedPostgres.Folder, SystemBinaries.FindNewest()];
            return folders.OfType<string>().DefaultIfEmpty("no PostgreSQL: run npm ci in src/Portal");
        }
    }
}
