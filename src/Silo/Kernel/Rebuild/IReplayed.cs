using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Kernel.Rebuild;

/// <summary>The streams of one category, through which somebody goes once more from the beginning.</summary>
internal interface IReplayed
{
    /// <summary>The part of a stream's name before the slash.</summary>
    string Category { get; }

    IReplay Begin(string key);
}

/// <summary>One stream, command by command.</summary>
internal interface IReplay
{
    /// <summary>The rows that followed from the next command.</summary>
    ImmutableArray<ReadModelRow> Next(IReadOnlyList<IEvent> events);
}

/// <summary>By an aggregate's own definition, so that what follows is what followed then.</summary>
internal sealed class Replayed<TState>(AggregateDefinition<TState> definition) : IReplayed
    where TState : class
{
    public string Category => definition.Category;

    public IReplay Begin(string key) => new Replay(definition, key);

    private sealed class Replay(AggregateDefinition<TState> definition, string key) : IReplay
    {
        private TState _state = definition.Initial;

        public ImmutableArray<ReadModelRow> Next(IReadOnlyList<IEvent> events)
        {
            var before = _state;
            _state = events.Aggregate(before, definition.Apply);
            return definition.Project(key, before, _state).Rows;
        }
    }
}

internal static class ReplayedServices
{
    /// <summary>What follows from these streams can be computed from them anew.</summary>
    public static IServiceCollection AddReplayed<TState>(this IServiceCollection services, AggregateDefinition<TState> definition)
        where TState : class => services.AddSingleton<IReplayed>(new Replayed<TState>(definition));
}
