using System.Collections.Immutable;
using System.Text.Json;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Referrals;

/// <summary>A draft as it read at a version.</summary>
internal sealed record EarlierDraft(int Version, ReferralDraft Draft);

/// <summary>What is sealed of a draft: how it reads, and how it read before, the latest first.</summary>
internal sealed record SealedDraft(ReferralDraft Draft, ImmutableArray<EarlierDraft> Earlier)
{
    /// <summary>How many versions are kept for those who still have one of them open.</summary>
    public const int Kept = 16;

    /// <summary>Reads what was sealed; earlier releases sealed the draft alone.</summary>
    public static SealedDraft Read(ReadOnlySpan<byte> plain) =>
        JsonSerializer.Deserialize<SealedDraft>(plain, EventTypes.Json) is { Draft: not null } whole
            ? whole with { Earlier = whole.Earlier.OrEmpty() }
            : new SealedDraft(JsonSerializer.Deserialize<ReferralDraft>(plain, EventTypes.Json)!, []);
}
