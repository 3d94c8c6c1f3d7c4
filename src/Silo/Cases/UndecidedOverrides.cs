using System.Collections.Immutable;
using Npgsql;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Cases;

/// <summary>The overrides on which nobody has decided yet, for who may decide on them.</summary>
internal static class UndecidedOverrides
{
    /// <summary>The rows that differ between the two states.</summary>
    public static IEnumerable<ReadModelRow> Changes(CaseReference reference, CaseState before, CaseState after)
    {
        var (were, are) = (Undecided(before), Undecided(after));
        return
        [
            .. are.Except(were).Select(each => new UndecidedOverrideRow(reference, after.Lead!.Value, each)),
            .. were.Except(are).Select(each => new DecidedOverrideRow(after.Lead!.Value, each.Id)),
        ];
    }

    public static async Task<Outcome<ImmutableArray<UndecidedOverride>>> Read(Queries queries, ReaderScope reader, CancellationToken ct) =>
        await queries.Read(
            reader, "list-undecided-overrides", row => Line(row, reader), ct, reader.Organisation.Value, reader.Person.Value);

    public static async Task<Outcome<int>> Count(Queries queries, ReaderScope reader, CancellationToken ct) => (await queries.Read(
        reader, "count-undecided-overrides", row => row.GetInt32(0), ct, reader.Organisation.Value, reader.Person.Value))[0];

    /// <summary>A line, as it is read.</summary>
    public static UndecidedOverride Line(NpgsqlDataReader row, ReaderScope reader) => new(
        new CaseReference(row.GetInt32(0)), row.GetGuid(1), row.GetString(2), Enum.Parse<SharingPurpose>(row.GetString(3)),
        Enum.Parse<OverrideReason>(row.GetString(4)), row.GetString(5), row.GetFieldValue<DateTimeOffset>(6),
        row.GetGuid(7) == reader.Person.Value, row.GetBoolean(8));

    private static ImmutableArray<ConsentOverride> Undecided(CaseState state) =>
        [.. state.Overrides.Where(each => each.Status is OverrideStatus.Requested)];
}

internal sealed record UndecidedOverrideRow(CaseReference Reference, OrganisationId Lead, ConsentOverride Asked) : ReadModelRow
{
    private static readonly ReadModel<UndecidedOverrideRow> Table = new ReadModel<UndecidedOverrideRow>("write-undecided-override")
        .Column(row => row.Lead.Value)
        .Column(row => row.Asked.Id)
        .Column(row => row.Reference.Number)
        .Column(row => row.Reference.ToString())
        .Column(row => row.Asked.Recipient.Value)
        .Column(row => row.Asked.Purpose.ToString())
        .Column(row => row.Asked.Reason.ToString())
        .Column(row => row.Asked.RequestedBy.Value)
        .Column(row => row.Asked.RequestedAt);

    public override string Key => $"{Asked.Id}";

    public override ReadModel Model => Table;
}

/// <summary>It has been approved or refused.</summary>
internal sealed record DecidedOverrideRow(OrganisationId Lead, Guid Override) : ReadModelRow
{
    private static readonly ReadModel<DecidedOverrideRow> Table = new ReadModel<DecidedOverrideRow>("delete-undecided-override")
        .Column(row => row.Lead.Value)
        .Column(row => row.Override);

    public override string Key => $"{Override}";

    public override ReadModel Model => Table;
}
