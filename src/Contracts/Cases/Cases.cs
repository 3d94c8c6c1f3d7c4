using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Cases;

/// <summary>Monitored strands of hate crime and the local extras. <c>domain.md</c>, section 2.</summary>
[GenerateSerializer, Alias("strand")]
public enum Strand
{
    Race = 1,
    Religion = 2,
    SexualOrientation = 3,
    Disability = 4,
    Transgender = 5,
    SexMisogyny = 6,
    Age = 7,
    AlternativeSubculture = 8,
    Other = 9,
}

/// <summary>Standard, Medium or High only: research warns against more levels. <c>domain.md</c>, section 3.</summary>
[GenerateSerializer, Alias("risk-level")]
public enum RiskLevel
{
    Standard = 1,
    Medium = 2,
    High = 3,
}

/// <summary>How old the person is, as far as a recipient needs to know before accepting.</summary>
[GenerateSerializer, Alias("age-band")]
public enum AgeBand
{
    Unknown = 0,
    Under18 = 1,
    From18To24 = 2,
    From25To64 = 3,
    From65 = 4,
}

/// <summary>By which way the person may safely be reached.</summary>
[GenerateSerializer, Alias("contact-channel")]
public enum ContactChannel
{
    Phone = 1,
    Text = 2,
    Email = 3,
    InPerson = 4,
    ThroughThirdParty = 5,
}

/// <summary>What the person said when asked whether their story may be shared.</summary>
[GenerateSerializer, Alias("consent-state")]
public enum ConsentState
{
    NotAsked = 0,
    Given = 1,
    Refused = 2,
}

/// <summary>The person whom the case is about. <c>Name</c> may be a pseudonym.</summary>
[GenerateSerializer, Immutable, Alias("subject")]
public sealed record Subject(
    [property: Id(0)] string Name,
    [property: Id(1)] bool IsPseudonym,
    [property: Id(2)] DateOnly? BirthDate,
    [property: Id(3)] AgeBand AgeBand,
    [property: Id(4)] string Characteristics,
    [property: Id(5)] string Language,
    [property: Id(6)] bool InterpreterNeeded,
    [property: Id(7)] string AccessNeeds);

/// <summary>How the person may be reached without putting them at risk. No contact unless set. <c>domain.md</c>, section 10.</summary>
[GenerateSerializer, Immutable, Alias("safe-contact")]
public sealed record SafeContact(
    [property: Id(0)] ContactChannel Channel,
    [property: Id(1)] string Value,
    [property: Id(2)] string Times,
    [property: Id(3)] bool VoicemailIsSafe,
    [property: Id(4)] string DoNotContact);

/// <summary>Where the person lives: the place in words, and the district it lies in.</summary>
[GenerateSerializer, Immutable, Alias("home-address")]
public sealed record HomeAddress(
    [property: Id(0)] string Lines,
    [property: Id(1)] string Postcode,
    [property: Id(2)] string Ward,
    [property: Id(3)] Area District);

/// <summary>One thing that happened, at most 2,000 characters of account.</summary>
[GenerateSerializer, Immutable, Alias("incident")]
public sealed record Incident(
    [property: Id(0)] string Account,
    [property: Id(1)] DateOnly? HappenedOn,
    [property: Id(2)] string Place,
    [property: Id(3)] ImmutableArray<Strand> Strands,
    [property: Id(4)] string CrimeReference,
    [property: Id(5)] string Suspect,
    [property: Id(6)] string PoliceIntelligence,
    [property: Id(7)] string ReportedBy);

/// <summary>How serious it is and why.</summary>
[GenerateSerializer, Immutable, Alias("risk")]
public sealed record Risk([property: Id(0)] RiskLevel Level, [property: Id(1)] string Why);

/// <summary>Whether the person agreed, to what purposes, and how it was asked.</summary>
[GenerateSerializer, Immutable, Alias("consent")]
public sealed record Consent(
    [property: Id(0)] ConsentState State,
    [property: Id(1)] ImmutableArray<SharingPurpose> Purposes,
    [property: Id(2)] DateOnly? AskedOn,
    [property: Id(3)] string HowAsked);

/// <summary>Opens a case with its first incident.</summary>
[GenerateSerializer, Immutable, Alias("open-case")]
public sealed record OpenCase(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] string Title,
    [property: Id(2)] Subject Subject,
    [property: Id(3)] SafeContact SafeContact,
    [property: Id(4)] HomeAddress Address,
    [property: Id(5)] Incident Incident,
    [property: Id(6)] Risk Risk,
    [property: Id(7)] Consent Consent);

/// <summary>The case was opened.</summary>
[GenerateSerializer, Immutable, Alias("case-opened-answer")]
public sealed record CaseOpenedAnswer([property: Id(0)] CaseReference Reference);

/// <summary>The case as its own organisation sees it. <c>Version</c> is what a form shown from it must carry.</summary>
[GenerateSerializer, Immutable, Alias("case-view")]
public sealed record CaseView(
    [property: Id(0)] CaseReference Reference,
    [property: Id(1)] int Version,
    [property: Id(2)] string Title,
    [property: Id(3)] OrganisationProfile Lead,
    [property: Id(4)] DateTimeOffset OpenedAt,
    [property: Id(5)] Subject Subject,
    [property: Id(6)] SafeContact SafeContact,
    [property: Id(7)] HomeAddress Address,
    [property: Id(8)] ImmutableArray<Incident> Incidents,
    [property: Id(9)] Risk Risk,
    [property: Id(10)] Consent Consent);

/// <summary>Who would see what of a case. The lead comes first, then partners by name.</summary>
[GenerateSerializer, Immutable, Alias("sharing-matrix")]
public sealed record SharingMatrix(
    [property: Id(0)] CaseReference Reference,
    [property: Id(1)] string Title,
    [property: Id(2)] SharingPurpose Purpose,
    [property: Id(3)] OrganisationProfile Lead,
    [property: Id(4)] DateTimeOffset OpenedAt,
    [property: Id(5)] ImmutableArray<MatrixColumn> Columns);

/// <summary>A line of the list of cases.</summary>
[GenerateSerializer, Immutable, Alias("case-line")]
public sealed record CaseLine(
    [property: Id(0)] CaseReference Reference,
    [property: Id(1)] string Title,
    [property: Id(2)] string District,
    [property: Id(3)] RiskLevel Risk,
    [property: Id(4)] DateTimeOffset OpenedAt);

/// <summary>A page of the list; <c>After</c> names the page that follows, null on the last.</summary>
[GenerateSerializer, Immutable, Alias("case-page")]
public sealed record CasePage([property: Id(0)] ImmutableArray<CaseLine> Lines, [property: Id(1)] CaseReference? After);

/// <summary>A case; the key is its <see cref="CaseReference"/>.</summary>
[Alias("case-grain")]
public interface ICaseGrain : IGrainWithStringKey
{
    /// <summary>Opens the case for the caller's organisation.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<CaseOpenedAnswer>> Open(OpenCase command, CancellationToken ct);

    /// <summary>The case, for the organisation that leads it; absent for any other.</summary>
    [Requires(Permission.ReadCases)]
    Task<Outcome<CaseView>> View(CancellationToken ct);

    /// <summary>What each partner in the case's area would see, for this purpose.</summary>
    [Requires(Permission.ReadCases)]
    Task<Outcome<SharingMatrix>> Sharing(SharingPurpose purpose, CancellationToken ct);
}

/// <summary>The cases of the caller's organisation, and the numbers for new ones.</summary>
[Alias("case-list-grain")]
public interface ICaseListGrain : IGrainWithStringKey
{
    /// <summary>The reference for the case that this command opens; the same command always gets the same one.</summary>
    [Requires(Permission.WorkCases)]
    Task<Outcome<CaseReference>> Reserve(CommandId command, CancellationToken ct);

    /// <summary>The newest first, 25 at a time, older than <paramref name="after"/> when given.</summary>
    [Requires(Permission.ReadCases)]
    Task<Outcome<CasePage>> Ours(CaseReference? after, CancellationToken ct);
}

/// <summary>Refusals of this feature.</summary>
public static class CaseRefusals
{
    public const string NoStrand = "no-strand";
    public const string InTheFuture = "in-the-future";
    public const string ConsentWithoutPurpose = "consent-without-purpose";
    public const string AgeUnknown = "age-unknown";
    public const string AlreadyOpen = "already-open";
}
