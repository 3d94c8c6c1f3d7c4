using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Referrals;

/// <summary>How soon an answer is needed: within an hour, within 24 hours, within three working days.</summary>
[GenerateSerializer, Alias("urgency")]
public enum Urgency
{
    Standard = 1,
    Within24Hours = 2,
    Immediate = 3,
}

/// <summary>Where a referral stands.</summary>
[GenerateSerializer, Alias("referral-status")]
public enum ReferralStatus
{
    Draft = 1,
    Sent = 2,
    Accepted = 3,
    Declined = 4,
}

/// <summary>Why a recipient cannot help. <c>domain.md</c>, section 5.</summary>
[GenerateSerializer, Alias("decline-reason")]
public enum DeclineReason
{
    OutOfArea = 1,
    NoConsent = 2,
    NotHateRelated = 3,
    NotEligible = 4,
    Capacity = 5,
    Duplicate = 6,
    ConflictOfInterest = 7,
    InsufficientInformation = 8,
    RiskTooHigh = 9,
    AlreadySupported = 10,
}

/// <summary>The sender gives more of a category than the table's default, and says why.</summary>
[GenerateSerializer, Immutable, Alias("widening")]
public sealed record Widening([property: Id(0)] DataCategory Category, [property: Id(1)] string Reason);

/// <summary>What the sender has written so far. Everything may still be empty.</summary>
[GenerateSerializer, Immutable, Alias("referral-draft")]
public sealed record ReferralDraft(
    [property: Id(0)] OrganisationId? Recipient,
    [property: Id(1)] SharingPurpose? Purpose,
    [property: Id(2)] Urgency? Urgency,
    [property: Id(3)] string AskedFor,
    [property: Id(4)] string WhyNow,
    [property: Id(5)] string Summary,
    [property: Id(6)] ImmutableArray<Widening> Widened,
    [property: Id(7)] ImmutableArray<DataCategory> Withheld,
    [property: Id(8)] string PhoneCall = "")
{
    /// <summary>A draft in which nothing is written yet.</summary>
    public static ReferralDraft Empty { get; } = new(null, null, null, "", "", "", [], []);
}

/// <summary>Starts a draft from a case.</summary>
[GenerateSerializer, Immutable, Alias("start-referral")]
public sealed record StartReferral([property: Id(0)] CommandId Command, [property: Id(1)] CaseReference Case);

/// <summary>Keeps the draft as it now reads; <c>SeenVersion</c> is the draft's version that the form showed.</summary>
[GenerateSerializer, Immutable, Alias("save-draft")]
public sealed record SaveDraft([property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion, [property: Id(2)] ReferralDraft Draft);

/// <summary>Sends the draft as it was seen.</summary>
[GenerateSerializer, Immutable, Alias("send-referral")]
public sealed record SendReferral([property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion);

/// <summary>The recipient takes the referral on.</summary>
[GenerateSerializer, Immutable, Alias("accept-referral")]
public sealed record AcceptReferral([property: Id(0)] CommandId Command, [property: Id(1)] int SeenVersion);

/// <summary>The recipient cannot help, says why and where else to turn.</summary>
[GenerateSerializer, Immutable, Alias("decline-referral")]
public sealed record DeclineReferral(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] int SeenVersion,
    [property: Id(2)] DeclineReason? Reason,
    [property: Id(3)] string WhereElse);

/// <summary>Where the referral stands after a command.</summary>
[GenerateSerializer, Immutable, Alias("referral-answer")]
public sealed record ReferralAnswer(
    [property: Id(0)] ReferralReference Reference,
    [property: Id(1)] ReferralStatus Status,
    [property: Id(2)] int Version);

/// <summary>A named piece of what is shared: the name is a code that the portal words.</summary>
[GenerateSerializer, Immutable, Alias("shared-line")]
public sealed record SharedLine([property: Id(0)] string Name, [property: Id(1)] string Text);

/// <summary>
/// One category as one reader sees it: the lines shown now, what comes on acceptance, or why it is withheld. Never null.
/// </summary>
[GenerateSerializer, Immutable, Alias("shared-item")]
public sealed record SharedItem(
    [property: Id(0)] DataCategory Category,
    [property: Id(1)] ImmutableArray<SharedLine> Shown,
    [property: Id(2)] Disclosure? OnAcceptance,
    [property: Id(3)] string? WithheldReason,
    [property: Id(4)] Disclosure Extent);

/// <summary>What a recipient sees before they answer. <c>domain.md</c>, section 5.</summary>
[GenerateSerializer, Immutable, Alias("minimum")]
public sealed record Minimum(
    [property: Id(0)] RiskLevel Risk,
    [property: Id(1)] ImmutableArray<Strand> Strands,
    [property: Id(2)] string Place,
    [property: Id(3)] string AskedFor,
    [property: Id(4)] string WhyNow,
    [property: Id(5)] string Summary,
    [property: Id(6)] AgeBand AgeBand,
    [property: Id(7)] string Language,
    [property: Id(8)] bool InterpreterNeeded,
    [property: Id(9)] string AccessNeeds);

/// <summary>Why the referral may be shared, in the same words for both sides.</summary>
[GenerateSerializer, Immutable, Alias("grounds")]
public sealed record Grounds(
    [property: Id(0)] SharingPurpose Purpose,
    [property: Id(1)] AgreementId Agreement,
    [property: Id(2)] string AgreementTitle,
    [property: Id(3)] DateOnly AgreementReviewBy,
    [property: Id(4)] ConsentState Consent,
    [property: Id(5)] DateOnly? ConsentAskedOn);

/// <summary>What happened to the referral, for its history.</summary>
[GenerateSerializer, Immutable, Alias("history-entry")]
public sealed record HistoryEntry(
    [property: Id(0)] string What,
    [property: Id(1)] string Who,
    [property: Id(2)] string Organisation,
    [property: Id(3)] DateTimeOffset At);

/// <summary>Who opened the referral, and when first.</summary>
[GenerateSerializer, Immutable, Alias("seen-by")]
public sealed record SeenBy(
    [property: Id(0)] string Who,
    [property: Id(1)] string Organisation,
    [property: Id(2)] DateTimeOffset FirstAt,
    [property: Id(3)] DateTimeOffset LastAt);

/// <summary>A sent referral as the caller may see it.</summary>
[GenerateSerializer, Immutable, Alias("referral-view")]
public sealed record ReferralView(
    [property: Id(0)] ReferralReference Reference,
    [property: Id(1)] int Version,
    [property: Id(2)] ReferralStatus Status,
    [property: Id(3)] bool CallerIsRecipient,
    [property: Id(4)] OrganisationProfile Sender,
    [property: Id(5)] OrganisationProfile Recipient,
    [property: Id(6)] CaseReference? Case,
    [property: Id(7)] Urgency Urgency,
    [property: Id(8)] DateTimeOffset SentAt,
    [property: Id(9)] DateTimeOffset DueAt,
    [property: Id(10)] Minimum Minimum,
    [property: Id(11)] Grounds Grounds,
    [property: Id(12)] ImmutableArray<SharedItem> Items,
    [property: Id(13)] ImmutableArray<HistoryEntry> History,
    [property: Id(14)] ImmutableArray<SeenBy> Seen,
    [property: Id(15)] DeclineReason? DeclineReason,
    [property: Id(16)] string? WhereElse,
    [property: Id(17)] bool MayAnswer);

/// <summary>A draft with the recipient's own view beside it.</summary>
[GenerateSerializer, Immutable, Alias("draft-view")]
public sealed record DraftView(
    [property: Id(0)] ReferralReference Reference,
    [property: Id(1)] int Version,
    [property: Id(2)] CaseView Case,
    [property: Id(3)] ReferralDraft Draft,
    [property: Id(4)] OrganisationProfile? Recipient,
    [property: Id(5)] ImmutableArray<CategoryDecision> Decisions,
    [property: Id(6)] ImmutableArray<SharedItem> BeforeAnswer,
    [property: Id(7)] ImmutableArray<SharedItem> AfterAcceptance,
    [property: Id(8)] ImmutableArray<Refusal> NotYet,
    [property: Id(9)] ImmutableArray<string> SummaryWarnings);

/// <summary>A partner to whom the referral could go, or why it could not.</summary>
[GenerateSerializer, Immutable, Alias("possible-recipient")]
public sealed record PossibleRecipient(
    [property: Id(0)] OrganisationProfile Partner,
    [property: Id(1)] string? WhyNot);

/// <summary>A line of a list of referrals. It names no person.</summary>
[GenerateSerializer, Immutable, Alias("referral-line")]
public sealed record ReferralLine(
    [property: Id(0)] ReferralReference Reference,
    [property: Id(1)] string AskedFor,
    [property: Id(2)] string Partner,
    [property: Id(3)] string Place,
    [property: Id(4)] Urgency Urgency,
    [property: Id(5)] RiskLevel Risk,
    [property: Id(6)] ReferralStatus Status,
    [property: Id(7)] DateTimeOffset SentAt,
    [property: Id(8)] DateTimeOffset DueAt,
    [property: Id(9)] bool Received);

/// <summary>A draft in the list.</summary>
[GenerateSerializer, Immutable, Alias("draft-line")]
public sealed record DraftLine(
    [property: Id(0)] ReferralReference Reference,
    [property: Id(1)] CaseReference Case,
    [property: Id(2)] DateTimeOffset SavedAt,
    [property: Id(3)] DateTimeOffset DeletedAt);

/// <summary>A page of the list; <c>After</c> names the page that follows, null on the last.</summary>
[GenerateSerializer, Immutable, Alias("referral-page")]
public sealed record ReferralPage([property: Id(0)] ImmutableArray<ReferralLine> Lines, [property: Id(1)] ReferralReference? After);

/// <summary>What waits for the caller's organisation.</summary>
[GenerateSerializer, Immutable, Alias("waiting")]
public sealed record Waiting(
    [property: Id(0)] ImmutableArray<ReferralLine> ToAnswer,
    [property: Id(1)] int ToAnswerCount,
    [property: Id(2)] int LateCount,
    [property: Id(3)] int AwaitingOthersCount,
    [property: Id(4)] ImmutableArray<DraftLine> Drafts);

/// <summary>A referral, from its draft on; the key is its <see cref="ReferralReference"/>.</summary>
[Alias("referral-grain")]
public interface IReferralGrain : IGrainWithStringKey
{
    /// <summary>Starts the draft.</summary>
    [Requires(Permission.SendReferrals)]
    Task<Outcome<ReferralAnswer>> Start(StartReferral command, CancellationToken ct);

    /// <summary>Keeps the draft.</summary>
    [Requires(Permission.SendReferrals)]
    Task<Outcome<ReferralAnswer>> Save(SaveDraft command, CancellationToken ct);

    /// <summary>The draft, with what the recipient would see.</summary>
    [Requires(Permission.SendReferrals)]
    Task<Outcome<DraftView>> Draft(CancellationToken ct);

    /// <summary>What the recipient would see if the draft read so; nothing is kept.</summary>
    [Requires(Permission.SendReferrals)]
    Task<Outcome<DraftView>> Preview(ReferralDraft draft, CancellationToken ct);

    /// <summary>The partners, with why some are not possible.</summary>
    [Requires(Permission.SendReferrals)]
    Task<Outcome<ImmutableArray<PossibleRecipient>>> Recipients(CancellationToken ct);

    /// <summary>Sends the draft: what it discloses is frozen here.</summary>
    [Requires(Permission.SendReferrals)]
    Task<Outcome<ReferralAnswer>> Send(SendReferral command, CancellationToken ct);

    /// <summary>The referral, for its sender and its recipient; absent for any other.</summary>
    [Requires(Permission.ReadReferrals)]
    Task<Outcome<ReferralView>> View(CancellationToken ct);

    /// <summary>Takes it on: the rest becomes visible.</summary>
    [Requires(Permission.AnswerReferrals)]
    Task<Outcome<ReferralAnswer>> Accept(AcceptReferral command, CancellationToken ct);

    /// <summary>Turns it down.</summary>
    [Requires(Permission.AnswerReferrals)]
    Task<Outcome<ReferralAnswer>> Decline(DeclineReferral command, CancellationToken ct);
}

/// <summary>Referrals of the caller's organisation, and the numbers for new ones.</summary>
[Alias("referral-list-grain")]
public interface IReferralListGrain : IGrainWithStringKey
{
    /// <summary>The reference for the referral that this command starts; the same command always gets the same one.</summary>
    [Requires(Permission.SendReferrals)]
    Task<Outcome<ReferralReference>> Reserve(CommandId command, CancellationToken ct);

    /// <summary>What waits, the least time left first.</summary>
    [Requires(Permission.ReadReferrals)]
    Task<Outcome<Waiting>> Waiting(CancellationToken ct);

    /// <summary>How many referrals wait for the organisation's answer.</summary>
    [Requires(Permission.ReadReferrals)]
    Task<Outcome<int>> WaitingCount(CancellationToken ct);

    /// <summary>Received or sent referrals, the newest first, 25 at a time.</summary>
    [Requires(Permission.ReadReferrals)]
    Task<Outcome<ReferralPage>> List(bool received, ReferralReference? after, CancellationToken ct);
}

/// <summary>Refusals of this feature.</summary>
public static class ReferralRefusals
{
    public const string NotADraft = "not-a-draft";
    public const string AlreadyAnswered = "already-answered";
    public const string NotSent = "not-sent";
    public const string RecipientIsSender = "recipient-is-sender";
    public const string RecipientUnknown = "recipient-unknown";
    public const string RecipientOutOfArea = "recipient-out-of-area";
    public const string NeverLiveCases = "never-live-cases";
    public const string NothingMayBeShared = "nothing-may-be-shared";
    public const string WideningWithoutReason = "widening-without-reason";
    public const string WideningNotAllowed = "widening-not-allowed";
    public const string PhoneCallNeeded = "phone-call-needed";
}
