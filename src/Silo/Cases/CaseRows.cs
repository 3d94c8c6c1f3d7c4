using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Cases;

internal static class CaseRows
{
    public static Effects Project(string key, CaseState before, CaseState after)
    {
        var reference = CaseReference.TryParse(key)!.Value;
        return Effects.None with
        {
            Rows = [new CaseRow(reference, after), new AccessRow(after.Lead!.Value, key, "lead")],
            Deadlines = CaseDeadlines.Changes(before, after),
        };
    }
}

internal sealed record CaseRow(CaseReference Reference, CaseState State) : ReadModelRow
{
    private static readonly ReadModel<CaseRow> Table = new ReadModel<CaseRow>("write-case-row")
        .Column(row => row.State.Lead!.Value.Value)
        .Column(row => row.Reference.Number)
        .Column(row => row.Reference.ToString())
        .Column(row => row.State.Title)
        .Column(row => row.State.Address!.District.Name)
        .Column(row => row.State.Risk!.Level.ToString())
        .Column(row => row.State.OpenedAt);

    public override string Key => Reference.ToString();

    public override ReadModel Model => Table;
}
