using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals;

/// <summary>Turns a referral down with a reason and another way.</summary>
public sealed partial class DeclinePage
{
    private Task Decline() => Answer(grain => grain.Decline(
        new DeclineReferral(Form.Command, Form.Seen, Form.Choice<DeclineReason>("Reason"), Form["WhereElse"].Trim()), Aborted));
}
