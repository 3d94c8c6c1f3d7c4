using System.Globalization;
using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Words;

/// <summary>The words by which a list of referrals is narrowed and ordered.</summary>
internal static class ReferralFilterWords
{
    public static string Of(ReferralGroup group) => group switch
    {
        ReferralGroup.Waiting => "Waiting for an answer",
        ReferralGroup.UnderWay => "Accepted and under way",
        ReferralGroup.Finished => "Completed or ended",
        ReferralGroup.Declined => "Declined",
        _ => "Withdrawn or recalled",
    };

    public static string Of(ReferralOwner owner) => owner switch
    {
        ReferralOwner.Mine => "Me",
        _ => "Nobody yet",
    };

    /// <summary>What a choice holds that its name does not say; null where it says all.</summary>
    public static string? Hint(ReferralOwner owner) => owner is ReferralOwner.Mine ? "With those of colleagues for whom I cover today" : null;

    public static string Of(ReferralOrder order) => order switch
    {
        ReferralOrder.LeastTimeLeft => "Least time left first",
        _ => "Newest first",
    };

    /// <summary>"1 referral", "500 referrals", "More than 500 referrals".</summary>
    public static string Count(int matching) => matching switch
    {
        1 => "1 referral",
        > ReferralPage.CountedTo => $"More than {Number(ReferralPage.CountedTo)} referrals",
        _ => $"{Number(matching)} referrals",
    };

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
