using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Referrals;

/// <summary>
/// A line of a list of referrals. Of persons it names only the worker of the caller's own organisation whose it is, and
/// whether the caller covers for them today. When something is due of somebody next is null where no clock runs.
/// </summary>
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
    [property: Id(9)] bool Received,
    [property: Id(10)] UserId? Owner = null,
    [property: Id(11)] string OwnerName = "",
    [property: Id(12)] DateTimeOffset? NextDueAt = null,
    [property: Id(13)] bool Covering = false);

/// <summary>
/// A draft in the list, for its own organisation: to whom and what is asked, as far as it is written, and where the
/// override for this partner and purpose stands, null where there is none. Whose it is stands only where they have left.
/// </summary>
[GenerateSerializer, Immutable, Alias("draft-line")]
public sealed record DraftLine(
    [property: Id(0)] ReferralReference Reference,
    [property: Id(1)] CaseReference Case,
    [property: Id(2)] DateTimeOffset SavedAt,
    [property: Id(3)] DateTimeOffset DeletedAt,
    [property: Id(4)] string Recipient = "",
    [property: Id(5)] string AskedFor = "",
    [property: Id(6)] DraftOverrideState? Override = null,
    [property: Id(7)] UserId? Author = null,
    [property: Id(8)] string AuthorName = "");

/// <summary>
/// A page of the list; <c>After</c> names the page that follows, null on the last. Of what matches in all no more than
/// <see cref="CountedTo"/> are counted, and one more stands for any number beyond.
/// </summary>
[GenerateSerializer, Immutable, Alias("referral-page")]
public sealed record ReferralPage(
    [property: Id(0)] ImmutableArray<ReferralLine> Lines,
    [property: Id(2)] ReferralCursor? After,
    [property: Id(3)] int Matching)
{
    /// <summary>How far is counted.</summary>
    public const int CountedTo = 500;
}

/// <summary>
/// The last line of a page, after which the next begins; when it was due, and the end of time where nothing was.
/// </summary>
[GenerateSerializer, Immutable, Alias("referral-cursor")]
public sealed record ReferralCursor([property: Id(0)] ReferralReference Reference, [property: Id(1)] DateTimeOffset DueAt);
