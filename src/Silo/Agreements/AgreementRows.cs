using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Agreements;

internal static class AgreementRows
{
    public static Effects Project(string key, AgreementState before, AgreementState after) => Effects.None with
    {
        Rows =
        [
            .. Changed(before.Parties, after.Parties)
                .Select(party => new AgreementPartyRow(Guid.Parse(key), party, after.Parties.Contains(party))),
        ],
        Deadlines = AgreementDeadlines.Changes(before, after),
    };

    private static IEnumerable<OrganisationId> Changed(ImmutableArray<OrganisationId> before, ImmutableArray<OrganisationId> after) =>
        after.Except(before).Concat(before.Except(after));
}

/// <summary>Whether the organisation is a party; one that was stays written down as none.</summary>
internal sealed record AgreementPartyRow(Guid Agreement, OrganisationId Organisation, bool Party) : ReadModelRow
{
    private static readonly ReadModel<AgreementPartyRow> Table = new ReadModel<AgreementPartyRow>("write-agreement-party")
        .Column(row => row.Agreement)
        .Column(row => row.Organisation.Value)
        .Column(row => row.Party);

    public override string Key => $"{Organisation}/{Agreement}";

    public override ReadModel Model => Table;
}
