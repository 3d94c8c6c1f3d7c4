using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals.Moves;

/// <summary>A worker takes a referral as theirs, for their side.</summary>
public sealed partial class ClaimPage
{
    private protected override ReferralMove Move => ReferralMove.Claim;

    private Task Submit() => Make(grain => grain.Claim(new ClaimReferral(Form.Command, Form.Seen), Aborted));
}
