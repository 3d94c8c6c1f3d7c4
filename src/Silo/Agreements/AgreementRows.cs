using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;
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
            .. after.Known is { } known ? [new AgreementRow(Guid.Parse(key), after, known)] : ImmutableArray<ReadModelRow>.Empty,
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

/// <summary>The agreement for who looks after the partnership.</summary>
internal sealed record AgreementRow(Guid Agreement, AgreementState State, AgreementVersion Known) : ReadModelRow
{
    private static readonly ReadModel<AgreementRow> Table = new ReadModel<AgreementRow>("write-agreement-row")
        .Column(_ => PartnershipScope.Id.Value)
        .Column(row => row.Agreement)
        .Column(row => row.Known.Title)
        .Column(row => row.Known.Number)
        .Column(row => row.State.Settled is not null)
        .Column(row => row.State.SuspendedBecause is not null)
        .Column(row => row.Known.Parties.Length)
        .Column(row => row.State.Proposed?.Number)
        .Column(row => row.Waiting)
        .Column(row => row.Known.ReviewBy)
        .Column(row => row.Known.ExpiresOn);

    public override string Key => Agreement.ToString();

    public override ReadModel Model => Table;

    private string Waiting => State.Proposed is { } proposed
        ? string.Join(' ', proposed.Parties.Except(proposed.Signed).Select(party => party.Value).Order())
        : "";
}
