using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals.Moves;

/// <summary>Turns a referral down with a reason and another way.</summary>
public sealed partial class DeclinePage
{
    private protected override ReferralMove Move => ReferralMove.Decline;

    private protected override string Words(Refusal refusal) =>
        refusal is { Field: "Reason", Code: CommonRefusals.Missing } ? "Select why you cannot help" : base.Words(refusal);

    private Task Decline() => Make(grain => grain.Decline(
        new DeclineReferral(Form.Command, Form.Seen, Form.Choice<DeclineReason>("Reason"), Form["WhereElse"].Trim()), Aborted));
}
