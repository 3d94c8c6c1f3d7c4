using System.Collections.Immutable;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Sealing;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>A row of a stream whose personal texts are still sealed.</summary>
internal sealed record StoredRow(
    int Version,
    string Type,
    int TypeVersion,
    string Data,
    OrganisationId Organisation,
    CommandId? Command,
    string? Answer,
    ImmutableArray<byte> Hash,
    UserId Actor,
    DateTimeOffset RecordedAt)
{
    /// <summary>From the columns that <c>read-streams</c> gives, in their order.</summary>
    public static StoredRow Of(NpgsqlDataReader row) => new(
        row.GetInt32(0), row.GetString(1), row.GetInt32(2), row.GetString(3),
        new OrganisationId(row.GetGuid(4)),
        row.IsDBNull(5) ? null : new CommandId(row.GetGuid(5)),
        row.IsDBNull(6) ? null : row.GetString(6),
        [.. row.GetFieldValue<byte[]>(7)],
        new UserId(row.GetGuid(8)),
        row.GetFieldValue<DateTimeOffset>(9));

    /// <summary>The event, as far as these keys open it.</summary>
    public StoredEvent Open(ISealing sealing) => new(
        Version, EventTypes.Read(Type, TypeVersion, Data, sealing), Organisation, Command, Answer, Hash, Actor, RecordedAt);
}
