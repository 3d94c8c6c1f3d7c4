using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Kernel.Aggregates;

/// <summary>Gives a grain the aggregate of its key.</summary>
internal sealed class AggregateSource(IJournal journal, CallerSeal callers, TimeProvider time)
{
    public Aggregate<TState> Of<TState>(AggregateDefinition<TState> definition, string key)
        where TState : class => new(definition, key, journal, callers, time);
}
