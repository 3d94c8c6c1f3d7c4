using System.Collections.Immutable;
using Npgsql;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Cases;

/// <summary>The overrides on which somebody has decided; those in force wait for their next audit.</summary>
internal static class DecidedOverrides
{
    /// <summary>The rows that differ between the two states.</summary>
    public static IEnumerable<ReadModelRow> Changes(CaseReference reference, CaseState before, CaseState after) =>
        Decided(after).Except(Decided(before)).Select(each => new DecidedOverride(reference, after.Lead!.Value, each));

    /// <summary>Those in force; without what for and why where only the audit may be read.</summary>
    public static async Task<Outcome<ImmutableArray<OverrideInForce>>> Read(
        Queries queries, ReaderScope reader, bool inFull, CancellationToken ct) => await queries.Read(
        reader, "list-overrides-in-force", row => Line(row, reader, inFull), ct, reader.Organisation.Value, reader.Person.Value);

    public static async Task<Outcome<int>> CountDue(Queries queries, ReaderScope reader, DateOnly today, CancellationToken ct) => (await queries.Read(
        reader, "count-overrides-to-audit", row => row.GetInt32(0), ct, reader.Organisation.Value, reader.Person.Value, today))[0];

    private static ImmutableArray<ConsentOverride> Decided(CaseState state) =>
        [.. state.Overrides.Where(each => each.Status is not OverrideStatus.Requested)];

    private static OverrideInForce Line(NpgsqlDataReader row, ReaderScope reader, bool inFull) => new(
        new CaseReference(row.GetInt32(0)), row.GetGuid(1), row.GetString(2),
        inFull ? Enum.Parse<SharingPurpose>(row.GetString(3)) : null, inFull ? Enum.Parse<OverrideReason>(row.GetString(4)) : null,
        row.GetString(5), row.GetFieldValue<DateTimeOffset>(6), row.IsDBNull(7) ? null : row.GetFieldValue<DateTimeOffset>(7),
        row.GetFieldValue<DateOnly>(8), Enum.Parse<PersonTold>(row.GetString(9)), row.GetGuid(10) == reader.Person.Value);
}

internal sealed record DecidedOverride(CaseReference Reference, OrganisationId Lead, ConsentOverride Made) : ReadModelRow
{
    private static readonly ReadModel<DecidedOverride> Table = new ReadModel<DecidedOverride>("write-decided-override")
        .Column(row => row.Lead.Value)
        .Column(row => row.Made.Id)
        .Column(row => row.Reference.Number)
        .Column(row => row.Reference.ToString())
        .Column(row => row.Made.Recipient.Value)
        .Column(row => row.Made.Purpose.ToString())
        .Column(row => row.Made.Reason.ToString())
        .Column(row => row.Made.Status.ToString())
        .Column(row => row.Made.RequestedBy.Value)
        .Column(row => row.Made.DecidedBy!.Value.Value)
        .Column(row => row.Made.DecidedAt!.Value)
        .Column(row => row.Made.AuditedAt)
        .Column(row => row.Made.AuditDueOn)
        .Column(row => row.Made.Told.ToString());

    public override string Key => $"{Made.Id}";

    public override ReadModel Model => Table;
}
