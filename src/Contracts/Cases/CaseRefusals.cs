namespace Partnership.Contracts.Cases;

/// <summary>Refusals of this feature.</summary>
public static class CaseRefusals
{
    public const string NoStrand = "no-strand";
    public const string InTheFuture = "in-the-future";
    public const string ConsentWithoutPurpose = "consent-without-purpose";
    public const string AgeUnknown = "age-unknown";
    public const string AlreadyOpen = "already-open";
}
