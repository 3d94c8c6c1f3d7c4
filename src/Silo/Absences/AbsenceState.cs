using Partnership.Contracts.Absences;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Absences;

/// <summary>What was stated last; null when nothing was, or it was ended by hand.</summary>
internal sealed record AbsenceState(AbsenceStated? Stated)
{
    public static AggregateDefinition<AbsenceState> Definition { get; } = new(
        "absence", new((AbsenceStated?)null), (state, @event) => state.Apply(@event), AbsenceRows.Project);

    public AbsenceState Apply(IEvent @event) => @event switch
    {
        AbsenceStated stated => new(stated),
        AbsenceEnded => this with { Stated = null },
        _ => this,
    };
}

/// <summary>Somebody is away in this time, and a colleague covers for them.</summary>
[StoredAs("absence.stated")]
internal sealed record AbsenceStated(AwayTime Time, UserId Cover, UserId By) : IEvent;

/// <summary>It was ended by hand, or called off.</summary>
[StoredAs("absence.ended")]
internal sealed record AbsenceEnded(UserId By) : IEvent;
