using System.Collections.Immutable;
using Partnership.Contracts.Organisations;

namespace Partnership.Contracts.Sharing;

/// <summary>The kinds of data that the sharing table decides on, one by one.</summary>
[GenerateSerializer, Alias("data-category")]
public enum DataCategory
{
    Identity = 1,
    SafeContact = 2,
    Address = 3,
    Circumstances = 4,
    Characteristics = 5,
    Suspect = 6,
    PoliceIntelligence = 7,
    ReporterIdentity = 8,
    Risk = 9,
    SafetyPlan = 10,
    Notes = 11,
    Documents = 12,
}

/// <summary>How much of a category travels: all of it, a named mask of it, or nothing.</summary>
[GenerateSerializer, Alias("disclosure")]
public enum Disclosure
{
    Withheld = 0,
    FirstName = 1,
    Area = 2,
    Summary = 3,
    Needs = 4,
    Level = 5,
    OwnActions = 6,
    SharedOnes = 7,
    SelectedOnes = 8,
    NamedReporters = 9,
    Full = 10,
}

/// <summary>Why a worker shares, as they choose it in a plain sentence. <c>domain.md</c>, section 5.</summary>
[GenerateSerializer, Alias("sharing-purpose")]
public enum SharingPurpose
{
    VictimSupport = 1,
    Safeguarding = 2,
    Housing = 3,
    AntiSocialBehaviour = 4,
    CommunitySafety = 5,
    CrimePrevention = 6,
}

/// <summary>What the sharing policy says of one category for one recipient.</summary>
[GenerateSerializer, Immutable, Alias("category-decision")]
public sealed record CategoryDecision(
    [property: Id(0)] DataCategory Category,
    [property: Id(1)] Disclosure Disclosure,
    [property: Id(2)] Disclosure? MayWidenTo,
    [property: Id(3)] ImmutableArray<string> Reasons);

/// <summary>What one partner would see of a case, category by category.</summary>
[GenerateSerializer, Immutable, Alias("matrix-column")]
public sealed record MatrixColumn(
    [property: Id(0)] OrganisationProfile Partner,
    [property: Id(1)] bool IsLead,
    [property: Id(2)] ImmutableArray<CategoryDecision> Decisions);

/// <summary>Why a category is withheld or cut; the portal words them.</summary>
public static class SharingReasons
{
    /// <summary>The table gives this kind of partner this much by default.</summary>
    public const string TableDefault = "table-default";

    /// <summary>The table gives this kind of partner nothing of this category.</summary>
    public const string NotForThisKind = "not-for-this-kind";

    /// <summary>The sender widened it, with a reason, within the table.</summary>
    public const string WidenedBySender = "widened-by-sender";

    /// <summary>The sender chose to withhold it.</summary>
    public const string WithheldBySender = "withheld-by-sender";

    /// <summary>No agreement in force joins the two organisations.</summary>
    public const string NoAgreement = "no-agreement";

    /// <summary>The agreement does not list this purpose.</summary>
    public const string PurposeNotAgreed = "purpose-not-agreed";

    /// <summary>The agreement does not list this category.</summary>
    public const string CategoryNotAgreed = "category-not-agreed";

    /// <summary>The person has not consented, and sharing with this partner needs it.</summary>
    public const string ConsentNeeded = "consent-needed";

    /// <summary>The person consented to other purposes than this one.</summary>
    public const string OutsideConsent = "outside-consent";

    /// <summary>Commissioners get aggregates and redacted closed files, never a live case.</summary>
    public const string NeverLiveCases = "never-live-cases";

    /// <summary>The case holds nothing of this category.</summary>
    public const string NothingRecorded = "nothing-recorded";

    /// <summary>The recipient declined, so nothing more was ever shown.</summary>
    public const string Declined = "declined";

    /// <summary>A fact the decision needs was missing, and missing facts deny.</summary>
    public const string FactsMissing = "facts-missing";
}
