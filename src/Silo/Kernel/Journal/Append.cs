using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>
/// What one command adds to one stream; all of it is committed together or not at all. <c>Case</c> names the case of whose
/// people it speaks; null where it speaks of none.
/// </summary>
internal sealed record Append(
    string Stream,
    StreamHead Expected,
    ImmutableArray<IEvent> Events,
    Effects Effects,
    Caller Caller,
    CommandId Command,
    Guid Correlation,
    string Answer,
    DateTimeOffset RecordedAt,
    string? Case = null);

/// <summary>Where a stream stands: its last version (0 when empty) and the hash that the next row chains to.</summary>
internal sealed record StreamHead(int Version, ImmutableArray<byte> Hash)
{
    /// <summary>The head of a stream that holds nothing yet.</summary>
    public static StreamHead Empty { get; } = new(0, [.. new byte[32]]);
}

/// <summary>What follows from events in the same transaction.</summary>
internal sealed record Effects(
    ImmutableArray<ReadModelRow> Rows,
    ImmutableArray<DeadlineChange> Deadlines,
    ImmutableArray<OutboxMessage> Outbox)
{
    public static Effects None { get; } = new([], [], []);
}

/// <summary>Sets the deadline of this kind for the stream, or clears it when there is no time.</summary>
internal sealed record DeadlineChange(string Kind, DateTimeOffset? DueAt);

/// <summary>A message to be delivered once the append has committed; a key given twice is delivered once.</summary>
internal sealed record OutboxMessage(string Key, string Kind, string Payload);

/// <summary>A row of a stream as it is stored.</summary>
internal sealed record StoredEvent(
    int Version,
    IEvent Event,
    OrganisationId Organisation,
    CommandId? Command,
    string? Answer,
    ImmutableArray<byte> Hash,
    UserId Actor,
    DateTimeOffset RecordedAt);

/// <summary>The end of an append.</summary>
internal abstract record AppendResult
{
    /// <summary>Committed; this is the new head.</summary>
    public sealed record Appended(StreamHead Head) : AppendResult;

    /// <summary>The stream is not where the command believed, or the command is in it already: read its tail and decide again.</summary>
    public sealed record Conflict : AppendResult;

    /// <summary>Something that must be unique across streams belongs to another already.</summary>
    public sealed record Taken : AppendResult;
}
