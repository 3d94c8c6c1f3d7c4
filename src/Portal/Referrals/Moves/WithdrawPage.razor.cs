using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals.Moves;

/// <summary>Takes a referral back before it was answered.</summary>
public sealed partial class WithdrawPage
{
    private protected override ReferralMove Move => ReferralMove.Withdraw;

    private Task Submit() => Make(grain => grain.Withdraw(new WithdrawReferral(Form.Command, Form.Seen, Form["Reason"].Trim()), Aborted));
}
