using System.Collections.Immutable;
using System.Globalization;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Referrals;

/// <summary>
/// What exactly each category holds at each degree of disclosure. A combination that is not listed holds nothing. Whoever
/// reported an incident is named only where they agreed to be.
/// </summary>
internal static class DisclosedLines
{
    public static ImmutableArray<SharedLine> Of(DataCategory category, Disclosure disclosure, CaseView @case, string summary)
    {
        var incidents = @case.Incidents;
        return (category, disclosure) switch
        {
            (DataCategory.Identity, Disclosure.Full) => Lines(
                ("name", @case.Subject.IsPseudonym ? $"{@case.Subject.Name} (not their real name)" : @case.Subject.Name),
                ("birth-date", Date(@case.Subject.BirthDate))),
            (DataCategory.Identity, Disclosure.FirstName) => Lines(("first-name", FirstName(@case.Subject.Name))),
            (DataCategory.SafeContact, Disclosure.Full) => Contact(@case.SafeContact),
            (DataCategory.Address, Disclosure.Full) => Lines(
                ("address", @case.Address.Lines), ("postcode", @case.Address.Postcode)),
            (DataCategory.Address, Disclosure.Area) => Lines(("place", Place(@case.Address))),
            (DataCategory.Circumstances, Disclosure.Full) => [.. incidents.SelectMany(incident => Account(incident))],
            (DataCategory.Circumstances, Disclosure.Summary) => Lines(("summary", summary)),
            (DataCategory.Characteristics, Disclosure.Full) =>
                [.. Lines(("characteristics", @case.Subject.Characteristics)), .. Needs(@case.Subject)],
            (DataCategory.Characteristics, Disclosure.Needs) => Needs(@case.Subject),
            (DataCategory.Suspect, Disclosure.Full) => Each(incidents, "suspect", PersonKind.Suspect, incident => incident.Suspect),
            (DataCategory.PoliceIntelligence, Disclosure.Full) =>
                Each(incidents, "intelligence", PersonKind.Suspect, incident => incident.PoliceIntelligence),
            (DataCategory.ReporterIdentity, Disclosure.NamedReporters or Disclosure.Full) =>
                Each([.. incidents.Where(incident => incident.Naming is ReporterNaming.Named)], "reported-by", PersonKind.Reporter, incident => incident.ReportedBy),
            (DataCategory.Risk, Disclosure.Full) => Lines(
                ("risk-level", @case.Risk.Level.ToString()), ("risk-why", @case.Risk.Why)),
            (DataCategory.Risk, Disclosure.Level) => Lines(("risk-level", @case.Risk.Level.ToString())),
            _ => [],
        };
    }

    /// <summary>The ward and district, as far as they are known.</summary>
    public static string Place(HomeAddress address) =>
        address.Ward.Length > 0 ? $"{address.Ward}, {address.District.Name}" : address.District.Name;

    private static ImmutableArray<SharedLine> Contact(SafeContact contact) => Lines(
        ("contact-channel", contact.Channel.ToString()),
        ("contact-value", contact.Value),
        ("contact-times", contact.Times),
        ("contact-voicemail", contact.VoicemailIsSafe ? "Yes" : "No"),
        ("do-not-contact", contact.DoNotContact));

    private static ImmutableArray<SharedLine> Needs(Subject subject) => Lines(
        ("language", subject.Language),
        ("interpreter", subject.InterpreterNeeded ? "Yes" : "No"),
        ("access-needs", subject.AccessNeeds));

    private static ImmutableArray<SharedLine> Account(Incident incident) => Lines(
        ("happened-on", Date(incident.HappenedOn)),
        ("incident-place", incident.Place),
        ("account", incident.Account),
        ("crime-reference", incident.CrimeReference));

    private static ImmutableArray<SharedLine> Each(
        ImmutableArray<Incident> incidents, string name, PersonKind kind, Func<Incident, string> text) =>
    [
        .. incidents.Where(incident => text(incident).Length > 0)
            .Select(incident => new SharedLine(name, text(incident), new PersonOfCase(kind, incident.Number))),
    ];

    private static ImmutableArray<SharedLine> Lines(params (string Name, string Text)[] lines) =>
        [.. lines.Where(line => line.Text.Length > 0).Select(line => new SharedLine(line.Name, line.Text))];

    private static string FirstName(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";

    private static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
