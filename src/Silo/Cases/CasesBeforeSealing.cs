using System.Collections.Immutable;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Sealing.Earlier;

namespace Partnership.Silo.Cases;

/// <summary>Cases from before their texts were sealed: an incident did not say which it was in its case, and so whose suspect and reporter it names.</summary>
internal static class CasesBeforeSealing
{
    public static EarlierCategory Category { get; } = EarlierCategory.Of(CaseState.Definition, (events, _) => Numbered(events));

    private static IEnumerable<IEvent> Numbered(ImmutableArray<IEvent> events)
    {
        var number = 0;
        foreach (var @event in events)
        {
            yield return @event switch
            {
                IncidentRecorded recorded => recorded with { Incident = recorded.Incident with { Number = ++number } },
                IncidentCorrected corrected => corrected with { Incident = corrected.Incident with { Number = corrected.Number } },
                _ => @event,
            };
        }
    }
}
