using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Joining;

/// <summary>A request in the list of who looks after the partnership.</summary>
internal sealed record JoinRequestRow(Guid Request, JoinRequestState State, JoinRequested Asked) : ReadModelRow
{
    private static readonly ReadModel<JoinRequestRow> Table = new ReadModel<JoinRequestRow>("write-join-request-row")
        .Column(_ => PartnershipScope.Id.Value)
        .Column(row => row.Request)
        .Column(row => row.Asked.Number)
        .Column(row => row.Asked.Name)
        .Column(row => row.Asked.Kind.ToString())
        .Column(row => row.Asked.At)
        .Column(row => row.State.Standing.ToString());

    public override string Key => Request.ToString();

    public override ReadModel Model => Table;

    public static Effects Project(string key, JoinRequestState before, JoinRequestState after) => Effects.None with
    {
        Rows = after.Asked is { } asked ? [new JoinRequestRow(Guid.Parse(key), after, asked)] : [],
        Deadlines = JoinDeadlines.Changes(before, after),
    };
}
