using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Sealing.Earlier;

namespace Partnership.Silo.Referrals;

/// <summary>
/// Referrals from before their texts were sealed: the lines of a manifest did not say of whom they speak. Their names and the
/// incidents of the case tell it. The manifest's hash stays the one that both sides were shown.
/// </summary>
internal static class ReferralsBeforeSealing
{
    public static EarlierCategory Category { get; } = EarlierCategory.Of(ReferralState.Definition, Told);

    private static IEnumerable<IEvent> Told(ImmutableArray<IEvent> events, ImmutableArray<IEvent> ofCase)
    {
        var incidents = Incidents(ofCase).ToImmutableArray();
        return events.Select(@event => @event switch
        {
            ReferralSent sent => sent with { Manifest = Told(sent.Manifest, incidents) },
            UpdateShared update => update with { Manifest = Told(update.Manifest, incidents) },
            _ => @event,
        });
    }

    // In every form that they ever had: a manifest holds the one of its day.
    private static IEnumerable<Incident> Incidents(ImmutableArray<IEvent> ofCase)
    {
        var number = 0;
        foreach (var @event in ofCase)
        {
            if (@event is IncidentRecorded recorded)
                yield return recorded.Incident with { Number = ++number };
            else if (@event is IncidentCorrected corrected)
                yield return corrected.Incident with { Number = corrected.Number };
        }
    }

    private static Manifest Told(Manifest manifest, ImmutableArray<Incident> incidents) => manifest with
    {
        Items = [.. manifest.Items.Select(item => item with { Lines = [.. item.Lines.Select(line => line with { About = About(line, incidents) })] })],
    };

    private static PersonOfCase About(SharedLine line, ImmutableArray<Incident> incidents) => line.Name switch
    {
        "suspect" => Of(PersonKind.Suspect, incidents, incident => incident.Suspect == line.Text),
        "intelligence" => Of(PersonKind.Suspect, incidents, incident => incident.PoliceIntelligence == line.Text),
        "reported-by" => Of(PersonKind.Reporter, incidents, incident => incident.ReportedBy == line.Text),
        _ => line.About,
    };

    // The first incident is whose it is when none says this: the earliest releases knew one only.
    private static PersonOfCase Of(PersonKind kind, ImmutableArray<Incident> incidents, Func<Incident, bool> says) =>
        new(kind, incidents.FirstOrDefault(says)?.Number ?? 1);
}
