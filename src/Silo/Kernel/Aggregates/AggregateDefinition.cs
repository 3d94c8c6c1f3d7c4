using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Kernel.Aggregates;

/// <summary>
/// What an aggregate is made of: where its streams are named, where it begins, how events add up, and what follows
/// from a change (read models, deadlines, messages). <c>CaseOf</c> says of which case's people its events speak, where they
/// do. All of it pure.
/// </summary>
internal sealed record AggregateDefinition<TState>(
    string Category,
    TState Initial,
    Func<TState, IEvent, TState> Apply,
    Func<string, TState, TState, Effects> Project,
    Func<string, TState, string?>? CaseOf = null)
    where TState : class;
