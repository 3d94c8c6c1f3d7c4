using System.Collections.Frozen;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;

namespace Partnership.Portal.Words;

/// <summary>Why a partner cannot be asked: each goes on after the partner's name, without a full stop.</summary>
internal static class PartnerWords
{
    private static readonly FrozenDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [ReferralRefusals.RecipientOutOfArea] = "does not cover the district where this person lives",
        [ReferralRefusals.NeverLiveCases] = "gets totals and redacted closed files, never a live case",
        [ReferralRefusals.RecipientIsSender] = "is your own organisation",
        [ReferralRefusals.RecipientUnknown] = "is not known to the partnership",
        [ReferralRefusals.DuplicateOpen] = "has an open referral of this person already",
        [SharingReasons.NoAgreement] = "has no sharing agreement with you",
        [SharingReasons.AgreementUnsigned] = "has a sharing agreement with you that not every party has signed yet",
        [SharingReasons.AgreementSuspended] = "has a sharing agreement with you that is suspended",
        [SharingReasons.AgreementExpired] = "has a sharing agreement with you that has run out",
        [SharingReasons.PartySuspended] = "is suspended from the sharing agreement, or you are",
        [SharingReasons.DirectionNotAgreed] = "has a sharing agreement with you that does not let you share with partners of its kind",
        [SharingReasons.PurposeNotAgreed] = "has a sharing agreement with you that does not list this purpose",
        [SharingReasons.NotToBeTold] = "must not be told: the person does not want it",
        [SharingReasons.Restricted] = "may not see this case: a data protection officer or a court has limited its use (UK GDPR, Article 18)",
        [SharingReasons.ConflictOfInterest] = "has a conflict of interest in this case",
        [SharingReasons.NobodyToReceive] = "has nobody yet who may answer referrals",
        [SharingReasons.VettingOutOfDate] = "has nobody whose vetting is in date",
        [SharingReasons.TrainingOutOfDate] = "has nobody whose data protection training is in date",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The codes that have words.</summary>
    public static IEnumerable<string> Codes => All.Keys;

    /// <summary>Why this partner cannot be asked; null for what is no such reason.</summary>
    public static string? WhyNot(string code) => All.GetValueOrDefault(code);

    /// <summary>Why this one cannot be asked, whatever the reason.</summary>
    public static string WhyNot(PossibleRecipient possible) =>
        WhyNot(possible.WhyNot ?? "") ?? $"cannot be asked: {SharingWords.Reason(possible.WhyNot ?? "")}";

    /// <summary>What a sender should know of a draft, as a whole sentence.</summary>
    public static string Warning(string code, string partner) => code switch
    {
        DraftWarnings.OverCapacity => $"{partner} has as many open referrals as it says it can hold. You may send this one all the same; the answer may take longer.",
        _ => $"Something about {partner} needs a second look before you send.",
    };

    /// <summary>What speaks for a partner, or against them, as a short sentence without a full stop.</summary>
    public static string Of(RecipientFit fit) => fit.Reason switch
    {
        FitReason.OffersThis => $"Offers what is needed{Quoted(fit.Detail)}",
        FitReason.KnowsTheStrand => $"Knows what this was about{Quoted(fit.Detail)}",
        FitReason.UsualKind => "Usually asked for this",
        FitReason.CoversDistrict => $"Covers {fit.Detail}",
        FitReason.CoversEverywhere => "Works everywhere",
        _ => "Full at the moment: the answer may take longer",
    };

    private static string Quoted(string service) => service.Length > 0 ? $": “{service}”" : "";
}
