using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Sharing;

/// <summary>That an organisation may reach a record, and as what: "lead", "sender", "recipient".</summary>
internal sealed record AccessRow(OrganisationId Organisation, string Record, string Basis) : ReadModelRow
{
    private static readonly ReadModel<AccessRow> Table = new ReadModel<AccessRow>("write-access")
        .Column(row => row.Organisation.Value)
        .Column(row => row.Record)
        .Column(row => row.Basis);

    public override string Key => $"{Organisation}/{Record}";

    public override ReadModel Model => Table;
}
