using Partnership.Silo.Kernel.Rebuild;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Rebuild;

/// <summary>What stands in the tables that follow from the journal.</summary>
internal static class Derived
{
    /// <summary>Every row of every derived table.</summary>
    public static async Task<string[]> DerivedRows(this TestSilo silo)
    {
        var rows = new List<string>();
        foreach (var table in DerivedTables.All.Order(StringComparer.Ordinal))
            rows.AddRange(await silo.Scalar<string[]>($"select coalesce(array_agg('{table} ' || to_jsonb(t)::text order by to_jsonb(t)::text), '{{}}') from {table} t"));
        return [.. rows];
    }
}
