using System.Collections.Immutable;
using System.Globalization;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Cases;

/// <summary>A case's events as its history tells them: the kind of thing that changed, and nothing of what it was before.</summary>
internal static class CaseSteps
{
    /// <summary>
    /// The latest first. What was recorded with the opening is part of it. Reasons that speak of what this reader may not
    /// see are left out.
    /// </summary>
    public static ImmutableArray<CaseHistoryEntry> Of(
        IReadOnlyList<StoredEvent> stored, CaseState state, UserId reader, Func<UserId, string> name)
    {
        var hidden = CorrectionDecisions.OfIncident.Any(part => state.Restrictions.Any(each => each.Person == reader && each.Covers(part)));
        var (steps, before) = (new List<CaseHistoryEntry>(), CaseState.Definition.Initial);
        var opening = stored.Count > 0 ? stored[0].RecordedAt : default;
        foreach (var each in stored)
        {
            if (each.Version == 1 || each.RecordedAt != opening)
                steps.Add(Step(each.Event, before, hidden) with { Who = name(each.Actor), At = each.RecordedAt });
            before = CaseState.Definition.Apply(before, each.Event);
        }

        steps.Reverse();
        return [.. steps];
    }

    private static CaseHistoryEntry Step(IEvent @event, CaseState before, bool hidden)
    {
        var (detail, why) = @event switch
        {
            IncidentRecorded => (Number(before.Incidents.Length + 1), ""),
            IncidentCorrected corrected => (Number(corrected.Number), hidden ? "" : corrected.Why),
            RiskAssessed assessed => (assessed.Risk.Level.ToString(), ""),
            ConsentRecorded recorded => (recorded.Consent.State.ToString(), ""),
            OverrideDecided decided => ((decided.Approved ? OverrideStatus.Approved : OverrideStatus.Refused).ToString(), ""),
            PersonErased erased => ($"{erased.Person} {erased.Ground}", ""),
            RestrictionLifted lifted => (lifted.InPlaceOfOfficer ? "in-place" : "", lifted.Why),
            _ => ("", ""),
        };
        return new CaseHistoryEntry(EventTypes.NameOf(@event), "", default, detail, why);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
