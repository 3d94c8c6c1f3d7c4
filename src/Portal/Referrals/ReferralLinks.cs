using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals;

internal static class ReferralLinks
{
    /// <summary>One of the tabs: "received", "sent" or "drafts".</summary>
    public static string List(string side = "received") => side is "received" ? "/referrals" : $"/referrals?side={side}";

    /// <summary>Those sent that no partner has answered yet.</summary>
    public static string SentUnanswered => (ReferralListQuery.All(received: false) with { Groups = [ReferralGroup.Waiting] }).Address;

    /// <summary>What people who have left still hold.</summary>
    public const string LeftBehind = "/referrals/left-behind";

    public static string Referral(ReferralReference reference) => $"/referrals/{reference}";

    /// <summary>The page of a move: "/referrals/R-2001/first-contact".</summary>
    public static string Move(ReferralReference reference, ReferralMove move) => move switch
    {
        ReferralMove.RecordFirstContact => $"/referrals/{reference}/first-contact",
        ReferralMove.ConfirmDestruction => $"/referrals/{reference}/destruction",
        ReferralMove.ShareUpdate => $"/referrals/{reference}/update",
        _ => $"/referrals/{reference}/{move.ToString().ToLowerInvariant()}{(move is ReferralMove.Ask ? "-question" : "")}",
    };

    public static string To(ReferralReference reference) => $"/referrals/{reference}/to";

    public static string Ask(ReferralReference reference) => $"/referrals/{reference}/ask";

    public static string Shown(ReferralReference reference) => $"/referrals/{reference}/shown";

    public static string Check(ReferralReference reference) => $"/referrals/{reference}/check";

    public static string Sent(ReferralReference reference) => $"/referrals/{reference}/sent";
}
