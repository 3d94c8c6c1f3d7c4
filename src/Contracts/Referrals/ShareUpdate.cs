using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;

namespace Partnership.Contracts.Referrals;

/// <summary>
/// The sender shares of the case as it stands now: the categories chosen, by today's policy, with a note and a summary.
/// The note is read once the referral has been accepted, the summary at once.
/// </summary>
[GenerateSerializer, Immutable, Alias("share-update")]
public sealed record ShareUpdate(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] int SeenVersion,
    [property: Id(2)] ImmutableArray<DataCategory> Categories,
    [property: Id(3)] string Note,
    [property: Id(4)] string Summary,
    ImmutableArray<Widening> Widened = default)
{
    /// <summary>What is given beyond the table's default, each with its reason.</summary>
    [Id(5)]
    public ImmutableArray<Widening> Widened { get; init; } = Widened.OrEmpty();
}

/// <summary>An update as it would be shared now: what may be chosen, what the recipient would read, and what is missing.</summary>
[GenerateSerializer, Immutable, Alias("update-preview")]
public sealed record UpdatePreview(
    [property: Id(0)] ReferralReference Reference,
    [property: Id(1)] int Version,
    [property: Id(2)] CaseView Case,
    [property: Id(3)] ImmutableArray<CategoryDecision> Decisions,
    [property: Id(4)] ImmutableArray<SharedItem> Items,
    [property: Id(5)] ImmutableArray<Refusal> NotYet,
    [property: Id(6)] ImmutableArray<string> SummaryWarnings);

/// <summary>
/// An update that was shared. Until the referral is accepted its recipient reads the summary alone: no note, no items.
/// </summary>
[GenerateSerializer, Immutable, Alias("update-entry")]
public sealed record UpdateEntry(
    [property: Id(0)] int Number,
    [property: Id(1)] string Summary,
    [property: Id(2)] string Note,
    [property: Id(3)] string SharedBy,
    [property: Id(4)] DateTimeOffset At,
    [property: Id(5)] ImmutableArray<SharedItem> Items,
    [property: Id(6)] string Hash);
