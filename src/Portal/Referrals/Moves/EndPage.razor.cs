using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals.Moves;

/// <summary>Closes a referral without what was asked for.</summary>
public sealed partial class EndPage
{
    private protected override ReferralMove Move => ReferralMove.End;

    private Task Submit() => Make(grain => grain.End(new EndReferral(Form.Command, Form.Seen, Form["Reason"].Trim()), Aborted));
}
