using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Referrals;

internal static class ReferralLinks
{
    public static string List(string side = "received", ReferralReference? after = null) =>
        $"/referrals{(side is "received" ? "" : $"?side={side}")}{(after is { } reference ? $"{(side is "received" ? "?" : "&")}after={reference}" : "")}";

    public static string Referral(ReferralReference reference) => $"/referrals/{reference}";

    public static string Accept(ReferralReference reference) => $"/referrals/{reference}/accept";

    public static string Decline(ReferralReference reference) => $"/referrals/{reference}/decline";

    public static string To(ReferralReference reference) => $"/referrals/{reference}/to";

    public static string Ask(ReferralReference reference) => $"/referrals/{reference}/ask";

    public static string Shown(ReferralReference reference) => $"/referrals/{reference}/shown";

    public static string Check(ReferralReference reference) => $"/referrals/{reference}/check";

    public static string Sent(ReferralReference reference) => $"/referrals/{reference}/sent";
}
