using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Components.Own;

namespace Partnership.Portal.Words;

/// <summary>The words of sharing: a purpose as a plain sentence, a category as people name it, every reason explained.</summary>
internal static class SharingWords
{
    /// <summary>Every category, in the order in which people read them.</summary>
    public static IReadOnlyList<DataCategory> Categories { get; } = [.. Enum.GetValues<DataCategory>().Order()];

    /// <summary>How a cell of the matrix looks.</summary>
    public static Seen Seen(Disclosure disclosure, bool lead) => disclosure switch
    {
        _ when lead => Components.Own.Seen.Lead,
        Disclosure.Full => Components.Own.Seen.Full,
        Disclosure.Withheld => Components.Own.Seen.Nothing,
        _ => Components.Own.Seen.Part,
    };

    public static string Of(SharingPurpose purpose) => purpose switch
    {
        SharingPurpose.VictimSupport => "Get this person support",
        SharingPurpose.Safeguarding => "Protect a child or adult at risk",
        SharingPurpose.Housing => "Make a home safe or find another",
        SharingPurpose.AntiSocialBehaviour => "Stop behaviour by council or landlord powers",
        SharingPurpose.CommunitySafety => "Reduce harm in a place",
        _ => "Prevent, detect or prosecute crime",
    };

    public static string Of(DataCategory category) => category switch
    {
        DataCategory.Identity => "Name and birth date",
        DataCategory.SafeContact => "Safe contact",
        DataCategory.Address => "Address",
        DataCategory.Circumstances => "What happened",
        DataCategory.Characteristics => "Background, needs, language",
        DataCategory.Suspect => "Suspect",
        DataCategory.PoliceIntelligence => "Police intelligence",
        DataCategory.ReporterIdentity => "Who reported it",
        DataCategory.Risk => "Risk assessment",
        DataCategory.SafetyPlan => "Safety plan",
        DataCategory.Notes => "Case notes",
        _ => "Documents",
    };

    public static string Of(Disclosure disclosure) => disclosure switch
    {
        Disclosure.Withheld => "Nothing",
        Disclosure.FirstName => "First name",
        Disclosure.Area => "Area only",
        Disclosure.Summary => "Summary",
        Disclosure.Needs => "Needs only",
        Disclosure.Level => "Level only",
        Disclosure.OwnActions => "Own actions",
        Disclosure.SharedOnes => "Shared notes",
        Disclosure.SelectedOnes => "Chosen ones",
        Disclosure.NamedReporters => "Named reporters",
        _ => "Full",
    };

    /// <summary>How much of a category somebody gets: "They get …".</summary>
    public static string Extent(Disclosure disclosure) => disclosure switch
    {
        Disclosure.Withheld => "nothing of it",
        Disclosure.FirstName => "the first name",
        Disclosure.Area => "the area only",
        Disclosure.Summary => "your summary",
        Disclosure.Needs => "the needs only",
        Disclosure.Level => "the level only",
        Disclosure.OwnActions => "the actions that are theirs",
        Disclosure.SharedOnes => "the notes that are meant to be shared",
        Disclosure.SelectedOnes => "the ones that you choose",
        Disclosure.NamedReporters => "reporters who agreed to be named",
        _ => "all of it",
    };

    /// <summary>What the "on acceptance" chip says; null where acceptance brings nothing that is not shown already.</summary>
    public static string? OnAcceptance(DataCategory category, Disclosure disclosure) => (category, disclosure) switch
    {
        (DataCategory.Identity, Disclosure.Full) => "Name and birth date on acceptance",
        (DataCategory.Identity, _) => "First name on acceptance",
        (DataCategory.Address, Disclosure.Full) => "Full address on acceptance",
        (DataCategory.Circumstances, Disclosure.Full) => "Full account on acceptance",
        (DataCategory.Characteristics, Disclosure.Full) => "Background on acceptance",
        (DataCategory.Risk, Disclosure.Full) => "Reasons on acceptance",
        (_, Disclosure.Full) => "On acceptance",
        (DataCategory.Address or DataCategory.Circumstances or DataCategory.Characteristics or DataCategory.Risk, _) => null,
        _ => $"{Of(disclosure)} on acceptance",
    };

    /// <summary>What the "withheld" chip says.</summary>
    public static string Reason(string code) => ReasonWords.Of(code).Chip;

    /// <summary>The whole sentence that explains a cell of the matrix, with its source.</summary>
    public static string Why(string code) => ReasonWords.Of(code).Whole;

    /// <summary>The words of one line of what is shared.</summary>
    public static string LineName(string name) => name switch
    {
        "name" => "Name",
        "first-name" => "First name",
        "birth-date" => "Date of birth",
        "age-band" => "Age group",
        "contact-channel" => "Reach them by",
        "contact-value" => "At",
        "contact-times" => "Safe times",
        "contact-voicemail" => "Voicemail is safe",
        "do-not-contact" => "Avoid",
        "address" => "Address",
        "postcode" => "Postcode",
        "place" => "Area",
        "summary" or "summary-to-come" => "Summary",
        "happened-on" => "Happened on",
        "incident-place" => "Where",
        "account" => "What happened",
        "crime-reference" => "Crime reference",
        "characteristics" => "Background",
        "language" => "Language",
        "interpreter" => "Interpreter needed",
        "access-needs" => "Access needs",
        "suspect" => "Suspect",
        "intelligence" => "Intelligence",
        "reported-by" => "Reported by",
        "risk-level" => "Level",
        "risk-why" => "Why",
        _ => name,
    };

    /// <summary>The text of one line: codes as words, dates as dates.</summary>
    public static string LineText(string name, string text) => name switch
    {
        _ when text is Erased.Text => text,
        "birth-date" or "happened-on" => TimeWords.Date(DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        "age-band" => CaseWords.Of(Enum.Parse<Contracts.Cases.AgeBand>(text)),
        "summary-to-come" => "The summary that you write for them",
        "contact-channel" => CaseWords.Of(Enum.Parse<Contracts.Cases.ContactChannel>(text)),
        _ => text,
    };
}
