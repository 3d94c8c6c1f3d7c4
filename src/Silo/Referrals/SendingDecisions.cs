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
        var decisions = ManifestBuilder.Decide(facts);
        var refusals = NotYet(facts, decisions);
        if (!refusals.IsEmpty)
            return Decision.Refused(refusals);

        var urgency = facts.Draft.Urgency!.Value;
        return Decision.Of(new ReferralSent(
            facts.Case.Lead.Id, facts.Recipient!.Id, urgency, facts.Draft.PhoneCall,
            ReferralClock.DueAt(urgency, now),
            ManifestBuilder.Manifest(facts, ManifestBuilder.Items(facts, decisions)),
            new Act(caller.User, caller.Organisation, now)));
    }

    /// <summary>Everything that stands in the way of sending; empty when it may go.</summary>
    public static ImmutableArray<Refusal> NotYet(ReferralFacts facts) => NotYet(facts, ManifestBuilder.Decide(facts));

    /// <summary>Why this partner cannot be the recipient at all; null when they can.</summary>
    public static Refusal? RecipientRefusal(ReferralFacts facts) => RecipientRefusal(facts, ManifestBuilder.Decide(facts));

    private static ImmutableArray<Refusal> NotYet(ReferralFacts facts, ImmutableArray<CategoryDecision> decisions)
    {
        var draft = facts.Draft;
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
        CheckWidening(checks, facts);
        if (draft.Recipient is not null && RecipientRefusal(facts, decisions) is { } refusal)
            checks.Require(false, refusal.Field, refusal.Code, refusal.Detail);
        else if (draft is { Recipient: not null, Purpose: not null } && decisions.All(decision => decision.Disclosure is Disclosure.Withheld))
            checks.Require(false, nameof(draft.Recipient), ReferralRefusals.NothingMayBeShared);
        return checks.Refusals;
    }

    /// <summary>More than the table's default is given only within the table, and with a reason.</summary>
    public static void CheckWidening(FieldChecks checks, ReferralFacts facts)
    {
        foreach (var widening in facts.Draft.Widened)
        {
            var widest = facts.Recipient is { } partner ? SharingTable.Of(widening.Category, partner.Kind).Widest : null;
            checks
                .Require(facts.Recipient is null || widest is not null, $"Widened.{widening.Category}", ReferralRefusals.WideningNotAllowed)
                .Require(!string.IsNullOrWhiteSpace(widening.Reason), $"Widened.{widening.Category}", ReferralRefusals.WideningWithoutReason)
                .Optional($"Widened.{widening.Category}", widening.Reason, 500);
        }
    }

    /// <summary>What the sender should know, though it does not stand in the way.</summary>
    public static ImmutableArray<string> Warnings(ReferralFacts facts) => facts.OverCapacity ? [DraftWarnings.OverCapacity] : [];

    private static Refusal? RecipientRefusal(ReferralFacts facts, ImmutableArray<CategoryDecision> decisions) => facts.Recipient switch
    {
        null => Recipient(ReferralRefusals.RecipientUnknown),
        { } recipient when recipient.Id == facts.Case.Lead.Id => Recipient(ReferralRefusals.RecipientIsSender),
        { Kind: OrganisationKind.Commissioner } => Recipient(ReferralRefusals.NeverLiveCases),
        { } recipient when facts.OpenOnes.FirstOrDefault(open => open.Recipient == recipient.Id) is { } open =>
            Recipient(ReferralRefusals.DuplicateOpen, open.Reference.ToString()),
        { } recipient when !recipient.Serves(facts.Case.Address.District) => Recipient(ReferralRefusals.RecipientOutOfArea),
        _ => OfEveryCategory(decisions) is { } reason ? Recipient(reason) : null,
    };

    /// <summary>Reasons that speak of the partner and not of the case: where one holds of everything, nothing can go to them.</summary>
    private static readonly ImmutableArray<string> OfThePartner =
    [
        SharingReasons.NoAgreement, SharingReasons.AgreementUnsigned, SharingReasons.AgreementSuspended,
        SharingReasons.AgreementExpired, SharingReasons.PartySuspended, SharingReasons.DirectionNotAgreed,
        SharingReasons.PurposeNotAgreed, SharingReasons.ConflictOfInterest, SharingReasons.Restricted,
        SharingReasons.NobodyToReceive, SharingReasons.VettingOutOfDate, SharingReasons.TrainingOutOfDate,
    ];

    private static string? OfEveryCategory(ImmutableArray<CategoryDecision> decisions) =>
        OfThePartner.FirstOrDefault(reason => decisions.All(decision => decision.Reasons.Contains(reason, StringComparer.Ordinal)));

    private static Refusal Recipient(string code, string? detail = null) => new(nameof(ReferralDraft.Recipient), code, detail);
}
