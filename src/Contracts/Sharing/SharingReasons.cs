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
