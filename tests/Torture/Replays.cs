using System.Collections.Frozen;
using System.Collections.Immutable;
using Partnership.Silo.Absences;
using Partnership.Silo.Agreements;
using Partnership.Silo.Alerts;
using Partnership.Silo.Cases;
using Partnership.Silo.Help;
using Partnership.Silo.Joining;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Organisations;
using Partnership.Silo.Referrals;

namespace Partnership.Torture;

/// <summary>What should stand beside the journal, as it follows from a stream's events alone.</summary>
internal static class Replays
{
    private static readonly FrozenDictionary<string, Func<string, IReadOnlyList<StoredEvent>, ImmutableArray<Effects>>> ByCategory =
        new[]
        {
            Of(AbsenceState.Definition), Of(AgreementState.Definition), Of(AlertChoiceState.Definition), Of(CaseState.Definition),
            Of(HelpState.Definition), Of(JoinRequestState.Definition), Of(OrganisationState.Definition), Of(ReferralState.Definition),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The effects of each command that the stream took, in order.</summary>
    public static ImmutableArray<Effects> Of(string stream, IReadOnlyList<StoredEvent> events)
    {
        var slash = stream.IndexOf('/', StringComparison.Ordinal);
        return ByCategory[stream[..slash]](stream[(slash + 1)..], events);
    }

    /// <summary>The events of each command, which stand together: its first event bears the command's id.</summary>
    public static IEnumerable<ImmutableArray<IEvent>> Commands(IReadOnlyList<StoredEvent> events)
    {
        for (var from = 0; from < events.Count;)
        {
            var until = from + 1;
            while (until < events.Count && events[until].Command is null)
                until++;
            yield return [.. events.Take(from..until).Select(stored => stored.Event)];
            from = until;
        }
    }

    private static KeyValuePair<string, Func<string, IReadOnlyList<StoredEvent>, ImmutableArray<Effects>>> Of<TState>(AggregateDefinition<TState> definition)
        where TState : class =>
        new(definition.Category, (key, events) =>
        {
            var effects = ImmutableArray.CreateBuilder<Effects>();
            var state = definition.Initial;
            foreach (var command in Commands(events))
            {
                var after = command.Aggregate(state, definition.Apply);
                effects.Add(definition.Project(key, state, after));
                state = after;
            }

            return effects.DrainToImmutable();
        });
}
