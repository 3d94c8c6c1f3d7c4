using System.Collections.Frozen;
using System.Collections.Immutable;
using Partnership.Contracts.Sharing;

namespace Partnership.Portal.Words;

/// <summary>
/// One reason of the sharing policy in words. <c>Chip</c>: a few words after "Withheld:". <c>Sentence</c>: all of it,
/// without a full stop. <c>Source</c>: the law it rests on; null where it is the partnership's own rule.
/// </summary>
internal sealed record ReasonWord(string Code, string Chip, string Sentence, string? Source = null)
{
    /// <summary>The sentence with its source behind it, in brackets.</summary>
    public string Whole => Source is null ? $"{Sentence}." : $"{Sentence} ({Source}).";
}

/// <summary>The words of every reason why something is given, cut or withheld. The document of reasons is printed from it.</summary>
internal static class ReasonWords
{
    private const string Specific = "UK GDPR, Article 4(11): agreement is to something specific";

    public static ImmutableArray<ReasonWord> All { get; } =
    [
        new(SharingReasons.TableDefault, "this is what partners of this kind are given",
            "This is what the partnership's sharing table gives this kind of partner once they accept a referral"),
        new(SharingReasons.NotForThisKind, "this kind of partner is not given it",
            "The partnership's sharing table gives this kind of partner nothing of it",
            "UK GDPR, Article 5(1)(c), and Data Protection Act 2018, section 37: no more than is needed"),
        new(SharingReasons.WidenedBySender, "the sender gave more than usual",
            "The sender gave more than usual, and wrote down why"),
        new(SharingReasons.WithheldBySender, "the sender chose not to share it",
            "The sender chose not to share it"),
        new(SharingReasons.UnderOverride, "shared without the person's agreement, as approved",
            "It is shared without the person's agreement: somebody asked for this with a reason, and a second authorised person approved it"),

        new(SharingReasons.NoAgreement, "no sharing agreement joins the two organisations",
            "No sharing agreement joins the two organisations, so nothing may be shared"),
        new(SharingReasons.AgreementUnsigned, "not everybody has signed the sharing agreement",
            "The sharing agreement between the two organisations is not in force yet: not every party has signed it"),
        new(SharingReasons.AgreementSuspended, "the sharing agreement is suspended",
            "The sharing agreement between the two organisations is suspended, so nothing may be shared under it"),
        new(SharingReasons.AgreementExpired, "the sharing agreement has run out",
            "The sharing agreement between the two organisations has run out and must be signed anew"),
        new(SharingReasons.PartySuspended, "one of the two organisations is suspended from the sharing agreement",
            "One of the two organisations is suspended from the sharing agreement, so nothing may be shared between them"),
        new(SharingReasons.DirectionNotAgreed, "the sharing agreement does not let these two kinds of partner share this way round",
            "The sharing agreement does not let the sender's kind of organisation share with this kind of partner"),
        new(SharingReasons.PurposeNotAgreed, "the sharing agreement does not list this purpose",
            "The sharing agreement between the two organisations does not list this purpose"),
        new(SharingReasons.CategoryNotAgreed, "the sharing agreement does not list it",
            "The sharing agreement between the two organisations does not list this part of a case"),

        new(SharingReasons.NoLawfulBasis, "the law gives no ground to share it",
            "The law gives this sender no ground to share with this partner for this purpose",
            "UK GDPR, Articles 6 and 9; for the police, Data Protection Act 2018, section 35"),
        new(SharingReasons.NobodyAtRisk, "nobody here is recorded as a child or an adult at risk",
            "Sharing in order to protect somebody needs a child or an adult at risk, and the case records neither",
            "Data Protection Act 2018, Schedule 1, paragraph 18"),
        new(SharingReasons.ConsentNeeded, "the person has not agreed to it",
            "The person has not agreed, and without their agreement this partner is given nothing for this purpose",
            "Crime and Disorder Act 1998, section 115, is no gateway to charities, schools and faith groups; UK GDPR, Articles 6(1)(a) and 9(2)(a)"),
        new(SharingReasons.ConsentRefused, "the person said no",
            "The person said no, and without their agreement this partner is given nothing for this purpose",
            "UK GDPR, Articles 6(1)(a) and 9(2)(a)"),
        new(SharingReasons.ConsentWithdrawn, "the person took their agreement back",
            "The person took their agreement back, and nothing more may be shared on it",
            "UK GDPR, Article 7(3)"),
        new(SharingReasons.ConsentExpired, "the person agreed for a time that is over",
            "The person agreed for a time that is over: they would have to be asked again", Specific),
        new(SharingReasons.OutsideConsent, "the person agreed to other purposes, not to this one",
            "The person agreed to sharing for other purposes, not for this one", Specific),
        new(SharingReasons.RecipientOutsideConsent, "the person agreed to other partners, not to this one",
            "The person agreed to sharing with other partners, not with this one", Specific),
        new(SharingReasons.CategoryOutsideConsent, "the person agreed to sharing other parts, not this one",
            "The person agreed to sharing other parts of their story, not this one", Specific),
        new(SharingReasons.ConsentWithoutCapacity, "the person could not decide, and nobody entitled to decided for them",
            "The person could not decide this for themself, and nobody who is entitled to decided for them",
            "Mental Capacity Act 2005, sections 2, 3, 9 and 16"),
        new(SharingReasons.OverrideNotApproved, "nobody has approved sharing it without the person's agreement",
            "Somebody has asked to share without the person's agreement, and nobody has approved that yet"),
        new(SharingReasons.WideningNeedsConsent, "faith groups are given more than usual only if the person agreed",
            "A faith group is given more than usual only if the person agreed to it",
            "UK GDPR, Article 9(2)(a)"),

        new(SharingReasons.NotToBeTold, "the person does not want this partner to be told",
            "The person does not want this partner, or this kind of partner, to be told"),
        new(SharingReasons.LogOnly, "whoever reported it wanted nobody to be told",
            "Whoever reported it wanted it written down and nobody to be told"),
        new(SharingReasons.AnonymousOnly, "whoever reported it wanted nothing told that says who the person is",
            "Whoever reported it agreed that others are told, but nothing that says who the person is"),
        new(SharingReasons.NoPoliceContact, "whoever reported it wanted no contact with the police",
            "Whoever reported it wanted support and no contact with the police"),
        new(SharingReasons.ReporterNotNamed, "whoever reported it did not agree to be named",
            "Whoever reported it did not agree to be named"),

        new(SharingReasons.Restricted, "its use is restricted for this partner or this reader",
            "Its use is restricted for this partner or this reader, by a data protection officer or a court",
            "UK GDPR, Article 18"),
        new(SharingReasons.ConflictOfInterest, "this partner or this reader has a conflict of interest",
            "This partner or this reader is too close to the case to see it: family, a neighbour, the same committee"),
        new(SharingReasons.NobodyToReceive, "nobody there may answer referrals",
            "Nobody at this partner may answer referrals yet"),
        new(SharingReasons.VettingOutOfDate, "the vetting there is out of date",
            "Whoever would read it has no vetting that is in date",
            "UK GDPR, Article 32, and Data Protection Act 2018, section 66: only people who can be trusted with it"),
        new(SharingReasons.TrainingOutOfDate, "the training there is out of date",
            "Whoever would read it has no data protection training that is in date",
            "UK GDPR, Article 32, and Data Protection Act 2018, section 66: only people who know how to handle it"),

        new(SharingReasons.NeverLiveCases, "commissioners never see a live case",
            "Commissioners get totals and redacted closed files, never a live case"),
        new(SharingReasons.NothingRecorded, "nothing is recorded",
            "The case holds nothing of it"),
        new(SharingReasons.Declined, "the referral was declined",
            "The referral was declined, so nothing more was ever shown"),
        new(SharingReasons.Withdrawn, "the sender withdrew the referral",
            "The sender withdrew the referral before it was answered"),
        new(SharingReasons.Recalled, "the sender took it back",
            "The sender took back what had been shared"),
        new(SharingReasons.FactsMissing, "something needed to decide is missing",
            "Something that is needed to decide is missing, and then nothing is shared"),
    ];

    private static readonly FrozenDictionary<string, ReasonWord> ByCode = All.ToFrozenDictionary(word => word.Code, StringComparer.Ordinal);

    /// <summary>The words of a reason. One that is not known reads as a missing fact: nothing is shared.</summary>
    public static ReasonWord Of(string code) => ByCode.TryGetValue(code, out var word) ? word : ByCode[SharingReasons.FactsMissing];
}
