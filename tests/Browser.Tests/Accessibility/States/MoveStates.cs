using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>What either side does with a referral that was sent.</summary>
internal static class MoveStates
{
    public static readonly PageState[] All =
    [
        new("accept", Mo, "/referrals/{sent}/accept"),
        new("accept, changed meanwhile", Mo, "/referrals/{sent}/accept", async visitor =>
        {
            await visitor.SendStale("Accept the referral");
        }),
        new("decline", Mo, "/referrals/{sent}/decline"),
        new("decline, errors", Mo, "/referrals/{sent}/decline", visitor => visitor.Press("Decline and tell")),
        new("ask a question", Mo, "/referrals/{sent}/ask-question"),
        new("reply", Sam, "/referrals/{questioned}/reply"),
        new("withdraw, errors", Sam, "/referrals/{sent}/withdraw", visitor => visitor.Press("Withdraw the referral")),
        new("first contact, errors", Mo, "/referrals/{accepted}/first-contact", visitor => visitor.Press("Record the contact")),
        new("complete, errors", Mo, "/referrals/{accepted}/complete", visitor => visitor.Press("Complete and tell")),
        new("end", Mo, "/referrals/{accepted}/end"),
        new("recall", Inspector, "/referrals/{accepted}/recall"),
        new("claim", Mo, "/referrals/{sent}/claim"),
        new("reassign", Inspector, "/referrals/{accepted}/reassign"),
        new("reassign, errors", Inspector, "/referrals/{accepted}/reassign", visitor => visitor.Press("Give it to this colleague")),
        new("reassign, one's own, a colleague away", Mo, "/referrals/{covered}/reassign"),
        new("update", Sam, "/referrals/{accepted}/update"),
        new("update, errors", Sam, "/referrals/{accepted}/update", visitor => visitor.Press("Show me what they will see")),
        new("update, shown", Sam, "/referrals/{accepted}/update", async visitor =>
        {
            await visitor.Type("What has changed", "They have moved");
            await visitor.Type("Summary for everybody there", "Another address");
            await visitor.Tick("Address");
            await visitor.Press("Show me what they will see");
        }),
        new("destruction", Mo, "/referrals/{recalled}/destruction"),
    ];
}
