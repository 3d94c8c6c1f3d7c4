using Partnership.Contracts.Cases;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Referrals;

/// <summary>Whether a draft that may share nothing could by an override, and where that override stands.</summary>
internal static class OverrideWay
{
    /// <summary>Null where something else stands in the way, or nothing does.</summary>
    public static DraftOverride? Of(ReferralFacts facts)
    {
        if (facts is not { Recipient: { } recipient, Draft.Purpose: { } purpose } || SendingDecisions.RecipientRefusal(facts) is not null)
            return null;
        var last = facts.Case.Overrides.LastOrDefault(each => each.Recipient == recipient.Id && each.Purpose == purpose);
        if (last is { Status: OverrideStatus.Approved })
            return SharingPolicy.Overridden(ManifestBuilder.Of(facts)) is null ? null : new DraftOverride(DraftOverrideState.Approved, last.Id);
        return Shares(facts) || !Enum.GetValues<OverrideReason>().Any(reason => Shares(With(facts, reason)))
            ? null
            : new DraftOverride(StateOf(last?.Status), last?.Id);
    }

    /// <summary>Where an override of this status leaves a draft that needs it.</summary>
    public static DraftOverrideState StateOf(OverrideStatus? status) => status switch
    {
        OverrideStatus.Requested => DraftOverrideState.Waits,
        OverrideStatus.Approved => DraftOverrideState.Approved,
        OverrideStatus.Refused => DraftOverrideState.Refused,
        OverrideStatus.Ended => DraftOverrideState.Ended,
        _ => DraftOverrideState.NotAsked,
    };

    // What the sender chose to withhold stands in nobody's way.
    private static bool Shares(ReferralFacts facts) =>
        ManifestBuilder.Decide(facts with { Draft = facts.Draft with { Withheld = [] } }).Any(decision => decision.Disclosure is not Disclosure.Withheld);

    private static ReferralFacts With(ReferralFacts facts, OverrideReason reason) => facts with
    {
        Case = facts.Case with
        {
            Overrides =
            [
                new ConsentOverride(
                    Guid.Empty, facts.Recipient!.Id, facts.Draft.Purpose!.Value, reason, WithoutConsent.Impossible, "", OverrideStatus.Approved,
                    default, default),
            ],
        },
    };
}
