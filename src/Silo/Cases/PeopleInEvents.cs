using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Cases;

/// <summary>Of whom something is on record, as the events of a case tell it: what was corrected away is still in its history.</summary>
internal static class PeopleInEvents
{
    /// <summary>Those of whom something is on record after the event, who were the ones before it.</summary>
    public static ImmutableArray<PersonOfCase> After(ImmutableArray<PersonOfCase> before, IEvent @event, int incidents) => @event switch
    {
        PersonErased erased => before.Remove(erased.Person),
        ConsentWithdrawn or OverrideAuditCame => before,
        IncidentRecorded recorded => And(before, Of(recorded.Incident, incidents + 1)),
        IncidentCorrected corrected => And(before, Of(corrected.Incident, corrected.Number)),
        _ => And(before, [PersonOfCase.Subject]),
    };

    private static ImmutableArray<PersonOfCase> Of(Incident incident, int number) =>
    [
        PersonOfCase.Subject,
        .. IsText(incident.Suspect) || IsText(incident.PoliceIntelligence) ? [new PersonOfCase(PersonKind.Suspect, number)] : Array.Empty<PersonOfCase>(),
        .. IsText(incident.ReportedBy) ? [new PersonOfCase(PersonKind.Reporter, number)] : Array.Empty<PersonOfCase>(),
    ];

    private static bool IsText(string text) => text.Length > 0;

    private static ImmutableArray<PersonOfCase> And(ImmutableArray<PersonOfCase> before, ImmutableArray<PersonOfCase> further) =>
        further.All(before.Contains) ? before : [.. before.Union(further).OrderBy(each => each.Kind).ThenBy(each => each.Number)];
}
