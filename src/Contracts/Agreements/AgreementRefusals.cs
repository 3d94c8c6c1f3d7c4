namespace Partnership.Contracts.Agreements;

/// <summary>Refusals of this feature.</summary>
public static class AgreementRefusals
{
    public const string NotAParty = "not-a-party";
    public const string AlreadyDrafted = "already-drafted";
    public const string TooFewParties = "too-few-parties";
}
