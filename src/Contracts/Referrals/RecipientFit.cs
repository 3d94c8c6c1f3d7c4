namespace Partnership.Contracts.Referrals;

/// <summary>What speaks for a partner whom a referral could go to, or against them.</summary>
[GenerateSerializer, Alias("fit-reason")]
public enum FitReason
{
    /// <summary>Their services name what is asked or what it is for.</summary>
    OffersThis = 1,

    /// <summary>Their services name what the hostility was about.</summary>
    KnowsTheStrand = 2,

    /// <summary>Partners of their kind are usually asked for this purpose.</summary>
    UsualKind = 3,

    /// <summary>They name the person's district among their areas.</summary>
    CoversDistrict = 4,

    /// <summary>They serve every area.</summary>
    CoversEverywhere = 5,

    /// <summary>They hold as many open referrals as they said that they can.</summary>
    OverCapacity = 6,
}

/// <summary>One such reason; <c>Detail</c> is the service in the partner's own words, or the district.</summary>
[GenerateSerializer, Immutable, Alias("recipient-fit")]
public sealed record RecipientFit([property: Id(0)] FitReason Reason, [property: Id(1)] string Detail = "");
