using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Agreements;

internal static class AgreementRows
{
    public static Effects Project(string key, AgreementState before, AgreementState after) => Effects.None with
    {
        Rows = [.. after.Parties.Except(before.Parties).Select(party => new AgreementPartyRow(Guid.Parse(key), party, true))],
    };
}

internal sealed record AgreementPartyRow(Guid Agreement, OrganisationId Organisation, bool Party) : ReadModelRow
{
    private static readonly ReadModel<AgreementPartyRow> Table = new ReadModel<AgreementPartyRow>("write-agreement-party")
        .Column(row => row.Agreement)
        .Column(row => row.Organisation.Value)
        .Column(row => row.Party);

    public override string Key => $"{Organisation}/{Agreement}";

    public override ReadModel Model => Table;
}
