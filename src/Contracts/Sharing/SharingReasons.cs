namespace Partnership.Contracts.Sharing;

/// <summary>Why a category is withheld or cut; the portal words them.</summary>
public static class SharingReasons
{
    /// <summary>The table gives this kind of partner this much by default.</summary>
    public const string TableDefault = "table-default";

    /// <summary>The table gives this kind of partner nothing of this category.</summary>
    public const string NotForThisKind = "not-for-this-kind";

    /// <summary>The sender widened it, with a reason, within the table.</summary>
    public const string WidenedBySender = "widened-by-sender";

    /// <summary>The sender chose to withhold it.</summary>
    public const string WithheldBySender = "withheld-by-sender";

    /// <summary>No agreement in force joins the two organisations.</summary>
    public const string NoAgreement = "no-agreement";

    /// <summary>The agreement does not list this purpose.</summary>
    public const string PurposeNotAgreed = "purpose-not-agreed";

    /// <summary>The agreement does not list this category.</summary>
    public const string CategoryNotAgreed = "category-not-agreed";

    /// <summary>The agreement does not let this kind of partner share with that one.</summary>
    public const string DirectionNotAgreed = "direction-not-agreed";

    /// <summary>Not every party has signed the agreement.</summary>
    public const string AgreementUnsigned = "agreement-unsigned";

    /// <summary>The agreement is suspended.</summary>
    public const string AgreementSuspended = "agreement-suspended";

    /// <summary>The agreement's time is over.</summary>
    public const string AgreementExpired = "agreement-expired";

    /// <summary>One of the two organisations is suspended from the agreement.</summary>
    public const string PartySuspended = "party-suspended";

    /// <summary>No combination of law allows this sender to share for this purpose with this recipient.</summary>
    public const string NoLawfulBasis = "no-lawful-basis";

    /// <summary>Safeguarding needs a child or an adult at risk (Data Protection Act 2018, Schedule 1, paragraph 18).</summary>
    public const string NobodyAtRisk = "nobody-at-risk";

    /// <summary>The person said no.</summary>
    public const string ConsentRefused = "consent-refused";

    /// <summary>The person took their consent back.</summary>
    public const string ConsentWithdrawn = "consent-withdrawn";

    /// <summary>The consent was given for a time that is over.</summary>
    public const string ConsentExpired = "consent-expired";

    /// <summary>The person consented to other partners than this one.</summary>
    public const string RecipientOutsideConsent = "recipient-outside-consent";

    /// <summary>The person consented to other parts of the case than this one.</summary>
    public const string CategoryOutsideConsent = "category-outside-consent";

    /// <summary>The person could not decide for themself, and nobody entitled to decided for them.</summary>
    public const string ConsentWithoutCapacity = "consent-without-capacity";

    /// <summary>An override has been asked for and nobody has approved it yet.</summary>
    public const string OverrideNotApproved = "override-not-approved";

    /// <summary>Shared under an approved override.</summary>
    public const string UnderOverride = "under-override";

    /// <summary>The person does not want this partner, or this kind of partner, to be told.</summary>
    public const string NotToBeTold = "not-to-be-told";

    /// <summary>Whoever reported it wanted it written down and told to nobody.</summary>
    public const string LogOnly = "log-only";

    /// <summary>Whoever reported it wanted nothing told that says who the person is.</summary>
    public const string AnonymousOnly = "anonymous-only";

    /// <summary>Whoever reported it wanted no contact with the police.</summary>
    public const string NoPoliceContact = "no-police-contact";

    /// <summary>Whoever reported it did not agree to be named.</summary>
    public const string ReporterNotNamed = "reporter-not-named";

    /// <summary>Processing is restricted for this partner or this reader.</summary>
    public const string Restricted = "restricted";

    /// <summary>This partner or this reader has a conflict of interest.</summary>
    public const string ConflictOfInterest = "conflict-of-interest";

    /// <summary>Nobody at the recipient may answer referrals.</summary>
    public const string NobodyToReceive = "nobody-to-receive";

    /// <summary>The vetting is out of date, of the reader or of everybody at the recipient.</summary>
    public const string VettingOutOfDate = "vetting-out-of-date";

    /// <summary>The training is out of date, of the reader or of everybody at the recipient.</summary>
    public const string TrainingOutOfDate = "training-out-of-date";

    /// <summary>A faith group is given more than the default only with the person's consent.</summary>
    public const string WideningNeedsConsent = "widening-needs-consent";

    /// <summary>The person has not consented, and sharing with this partner needs it.</summary>
    public const string ConsentNeeded = "consent-needed";

    /// <summary>The person consented to other purposes than this one.</summary>
    public const string OutsideConsent = "outside-consent";

    /// <summary>Commissioners get aggregates and redacted closed files, never a live case.</summary>
    public const string NeverLiveCases = "never-live-cases";

    /// <summary>The case holds nothing of this category.</summary>
    public const string NothingRecorded = "nothing-recorded";

    /// <summary>The recipient declined, so nothing more was ever shown.</summary>
    public const string Declined = "declined";

    /// <summary>The sender took the referral back before it was answered.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>The sender took back what had been shared.</summary>
    public const string Recalled = "recalled";

    /// <summary>A fact the decision needs was missing, and missing facts deny.</summary>
    public const string FactsMissing = "facts-missing";
}
