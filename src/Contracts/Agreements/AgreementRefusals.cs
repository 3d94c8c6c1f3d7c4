namespace Partnership.Contracts.Agreements;

/// <summary>Refusals of this feature.</summary>
public static class AgreementRefusals
{
    /// <summary>The organisation is not a party of this version.</summary>
    public const string NotAParty = "not-a-party";

    public const string AlreadyDrafted = "already-drafted";
    public const string TooFewParties = "too-few-parties";

    /// <summary>Not every party has signed yet.</summary>
    public const string NotSignedByAll = "not-signed-by-all";

    /// <summary>The version's last day is past: only a further version helps.</summary>
    public const string TimeIsOver = "time-is-over";

    /// <summary>A review lies ahead, not today or before.</summary>
    public const string ReviewNotAhead = "review-not-ahead";

    /// <summary>A review is due within twelve months (Information Commissioner's data sharing code).</summary>
    public const string ReviewTooFarAhead = "review-too-far-ahead";

    /// <summary>The agreement would end before it was reviewed.</summary>
    public const string ReviewAfterExpiry = "review-after-expiry";

    /// <summary>The partnership suspended the party, so the party cannot resume by itself.</summary>
    public const string SuspendedByPartnership = "suspended-by-partnership";

    /// <summary>More directions than anybody could read.</summary>
    public const string TooManyTerms = "too-many-terms";
}
