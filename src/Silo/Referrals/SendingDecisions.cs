using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Text;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Referrals;

/// <summary>What stands between a draft and its sending.</summary>
internal static class SendingDecisions
{
    public static Decision Send(ReferralState state, SendReferral command, ReferralFacts? facts, Caller caller, DateTimeOffset now)
    {
        if (ReferralTransitions.Refuse(state.Status, ReferralMove.Send) is { } illegal)
            return Decision.Refused(illegal);
        if (facts is null)
            return Decision.Refused(ReferralRefusals.NotADraft);
        if (facts.DraftVersion != command.SeenVersion)
            return Decision.Refused(CommonRefusals.ChangedMeanwhile);
        var refusals = NotYet(facts);
        if (!refusals.IsEmpty)
            return Decision.Refused(refusals);

        var urgency = facts.Draft.Urgency!.Value;
        return Decision.Of(new ReferralSent(
            facts.Case.Lead.Id, facts.Recipient!.Id, urgency, facts.Draft.PhoneCall,
            ReferralClock.DueAt(urgency, now),
            new Manifest(
                facts.Case.Reference, facts.Case.Version,
                ManifestBuilder.Minimum(facts, DateOnly.FromDateTime(now.UtcDateTime)),
                ManifestBuilder.Grounds(facts),
                ManifestBuilder.Items(facts)),
            new Act(caller.User, caller.Organisation, now)));
    }

    /// <summary>Everything that stands in the way of sending; empty when it may go.</summary>
    public static ImmutableArray<Refusal> NotYet(ReferralFacts facts)
    {
        var draft = facts.Draft;
        var decisions = ManifestBuilder.Decide(facts);
        var checks = new FieldChecks()
            .Require(draft.Recipient is not null, nameof(draft.Recipient), CommonRefusals.Missing)
            .Choice(nameof(draft.Purpose), draft.Purpose)
            .Choice(nameof(draft.Urgency), draft.Urgency)
            .Required(nameof(draft.AskedFor), draft.AskedFor, 120)
            .Required(nameof(draft.WhyNow), draft.WhyNow, 500)
            .Required(nameof(draft.Summary), draft.Summary, 2000)
            .Optional(nameof(draft.PhoneCall), draft.PhoneCall, 300)
            .Require(
                draft.Urgency is not Urgency.Immediate || !string.IsNullOrWhiteSpace(draft.PhoneCall),
                nameof(draft.PhoneCall), ReferralRefusals.PhoneCallNeeded);
        foreach (var widening in draft.Widened)
        {
            var widest = facts.Recipient is { } partner ? SharingTable.Of(widening.Category, partner.Kind).Widest : null;
            checks
                .Require(facts.Recipient is null || widest is not null, $"Widened.{widening.Category}", ReferralRefusals.WideningNotAllowed)
                .Require(!string.IsNullOrWhiteSpace(widening.Reason), $"Widened.{widening.Category}", ReferralRefusals.WideningWithoutReason)
                .Optional($"Widened.{widening.Category}", widening.Reason, 500);
        }

        if (draft.Recipient is not null && RecipientRefusal(facts) is { } refusal)
            checks.Require(false, nameof(draft.Recipient), refusal);
        else if (draft is { Recipient: not null, Purpose: not null } && decisions.All(decision => decision.Disclosure is Disclosure.Withheld))
            checks.Require(false, nameof(draft.Recipient), ReferralRefusals.NothingMayBeShared);
        return checks.Refusals;
    }

    /// <summary>Why this partner cannot be the recipient at all; null when they can.</summary>
    public static string? RecipientRefusal(ReferralFacts facts) => facts.Recipient is { } recipient
        ? RecipientRefusal(recipient, facts)
        : ReferralRefusals.RecipientUnknown;

    public static string? RecipientRefusal(OrganisationProfile recipient, ReferralFacts facts) => recipient switch
    {
        _ when recipient.Id == facts.Case.Lead.Id => ReferralRefusals.RecipientIsSender,
        { Kind: OrganisationKind.Commissioner } => ReferralRefusals.NeverLiveCases,
        _ when !recipient.Serves(facts.Case.Address.District) => ReferralRefusals.RecipientOutOfArea,
        _ when facts.Agreement is not { InForce: true } => SharingReasons.NoAgreement,
        _ => null,
    };
}
