namespace Partnership.Portal.Tests.Hosting;

/// <summary>What somebody fills into the form that opens a case.</summary>
internal static class CaseForm
{
    /// <summary>Every field of free text.</summary>
    public static readonly string[] Texts =
    [
        "Title", "Subject.Name", "Subject.Language", "Subject.AccessNeeds", "Subject.Characteristics", "Address.Lines", "Address.Postcode",
        "Address.Ward", "SafeContact.Value", "SafeContact.Times", "SafeContact.DoNotContact", "Incident.Account", "Incident.Place",
        "Incident.CrimeReference", "Incident.Suspect", "Incident.PoliceIntelligence", "Incident.ReportedBy", "Risk.Why", "Consent.HowAsked",
        "Wishes.Wants", "Wishes.DoesNotWant",
    ];

    public static Dictionary<string, string> Filled(string title) => new(StringComparer.Ordinal)
    {
        ["Title"] = title, ["Subject.Name"] = "Anisa Inventedname", ["Subject.AgeBand"] = "From25To64", ["Subject.Language"] = "English",
        ["Address.Lines"] = "14 Madeup Street", ["Address.District"] = "E06000015", ["SafeContact.Channel"] = "Phone",
        ["SafeContact.Value"] = "01632 960 123", ["Incident.Account"] = "Paint on the door", ["Incident.Strands"] = "Race",
        ["Risk.Level"] = "Standard", ["Risk.Why"] = "Once so far", ["Consent.State"] = "NotAsked",
    };
}
