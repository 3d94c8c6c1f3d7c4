using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Sharing;

/// <summary>
/// That an organisation may reach a record, and as what: "lead", "sender", "recipient". <c>Origin</c> is the case from
/// which the record was drawn, or the record itself: who is barred from it reaches neither.
/// </summary>
internal sealed record AccessRow(OrganisationId Organisation, string Record, string Basis, string Origin) : ReadModelRow
{
    private static readonly ReadModel<AccessRow> Table = new ReadModel<AccessRow>("write-access")
        .Column(row => row.Organisation.Value)
        .Column(row => row.Record)
        .Column(row => row.Basis)
        .Column(row => row.Origin);

    public override string Key => $"{Organisation}/{Record}";

    public override ReadModel Model => Table;
}
