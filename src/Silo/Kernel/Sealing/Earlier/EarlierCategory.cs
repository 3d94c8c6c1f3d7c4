using System.Collections.Immutable;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Kernel.Sealing.Earlier;

/// <summary>
/// Streams of a category that were stored before what they say of people was sealed. <c>Complete</c> gives a stream's events
/// as they would be written today, which say of whom each text speaks; it is also given the events of their case.
/// </summary>
internal sealed record EarlierCategory(
    string Name,
    Func<string, ImmutableArray<IEvent>, string?> CaseOf,
    Func<ImmutableArray<IEvent>, ImmutableArray<IEvent>, IEnumerable<IEvent>> Complete)
{
    /// <summary>The category of this aggregate.</summary>
    public static EarlierCategory Of<TState>(
        AggregateDefinition<TState> definition, Func<ImmutableArray<IEvent>, ImmutableArray<IEvent>, IEnumerable<IEvent>> complete)
        where TState : class => new(
            definition.Category,
            (key, events) => definition.CaseOf?.Invoke(key, events.Aggregate(definition.Initial, definition.Apply)),
            complete);
}
