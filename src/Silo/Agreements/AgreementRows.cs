using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Agreements;

internal static class AgreementRows
{
    public static Effects Project(string key, AgreementState before, AgreementState after)
    {
        // Whether it is in force changes for all parties at once; else only a party that is new needs its row.
        var parties = before.AllSigned == after.AllSigned ? after.Parties.Except(before.Parties) : after.Parties;
        return Effects.None with
        {
            Rows = [.. parties.Select(party => new AgreementPartyRow(Guid.Parse(key), party, after.AllSigned))],
        };
    }
}

internal sealed record AgreementPartyRow(Guid Agreement, OrganisationId Organisation, bool InForce) : ReadModelRow
{
    private static readonly ReadModel<AgreementPartyRow> Table = new ReadModel<AgreementPartyRow>("write-agreement-party")
        .Column(row => row.Agreement)
        .Column(row => row.Organisation.Value)
        .Column(row => row.InForce);

    public override string Key => $"{Organisation}/{Agreement}";

    public override ReadModel Model => Table;
}
