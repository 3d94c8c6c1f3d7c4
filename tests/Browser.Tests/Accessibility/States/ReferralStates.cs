using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>A referral as either side sees it, and the lists of referrals.</summary>
internal static class ReferralStates
{
    public static readonly PageState[] All =
    [
        new("referrals received", Mo, "/referrals"),
        new("referrals received, none", Pat, "/referrals"),
        new("referrals received, filtered", Mo, "/referrals?status=waiting&status=declined&urgency=within24hours&order=leasttimeleft"),
        new("referrals received, nothing matches", Mo, "/referrals?status=finished&strand=age"),
        new("referrals received, address not understood", Mo, "/referrals?status=nonsense&after=R-1"),
        new("referrals, no reference", Mo, "/referrals?find=somebody"),
        new("referrals sent", Sam, "/referrals?side=sent"),
        new("drafts", Sam, "/referrals?side=drafts"),
        new("drafts, none", Pat, "/referrals?side=drafts"),
        new("referral, sender, waiting", Sam, "/referrals/{sent}"),
        new("referral, sender, accepted", Sam, "/referrals/{accepted}"),
        new("referral, sender, declined", Sam, "/referrals/{declined}"),
        new("referral, recipient, waiting", Mo, "/referrals/{sent}"),
        new("referral, recipient, accepted", Mo, "/referrals/{accepted}"),
        new("referral, recipient, declined", Mo, "/referrals/{declined}"),
        new("referral, sender, questioned", Sam, "/referrals/{questioned}"),
        new("referral, sender, recalled", Inspector, "/referrals/{recalled}"),
        new("referral, recipient, recalled", Mo, "/referrals/{recalled}"),
        new("referral, recipient, its worker away", Sasha, "/referrals/{covered}"),
        new("referrals received, covering", Sasha, "/referrals?owner=mine"),
        new("drafts, filters kept", Sam, "/referrals?side=drafts&status=waiting&owner=mine"),
        new("referral, sender, updated", Sam, "/referrals/{updated}", visitor => visitor.Page.Locator("summary").Last.ClickAsync()),
        new("referral, recipient, updated", Mo, "/referrals/{updated}"),
        new("referral, supervisor, something raised", Inspector, "/referrals/{declined}"),
        new("left behind", Inspector, "/referrals/left-behind"),
        new("left behind, errors", Inspector, "/referrals/left-behind", visitor => visitor.Press("Give what is ticked")),
        new("left behind, nothing", Sasha, "/referrals/left-behind"),
    ];
}
