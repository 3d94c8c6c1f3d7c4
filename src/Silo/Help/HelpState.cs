using System.Collections.Immutable;
using Partnership.Contracts.Help;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Help;

/// <summary>When each member of an organisation last asked for help.</summary>
internal sealed record HelpState(ImmutableArray<HelpAsk> Asks)
{
    public static AggregateDefinition<HelpState> Definition { get; } =
        new("help", new([]), (state, @event) => state.Apply(@event), HelpAlerts.Project);

    public HelpState Apply(IEvent @event) => @event is HelpAsked asked
        ? new([new HelpAsk(asked.User, asked.At), .. Asks.Where(ask => ask.User != asked.User)])
        : this;
}

/// <summary>A member asked for help because they cannot get in.</summary>
[StoredAs("help.asked")]
internal sealed record HelpAsked(UserId User, DateTimeOffset At) : IEvent;
