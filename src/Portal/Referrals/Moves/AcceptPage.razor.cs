using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals.Moves;

/// <summary>Takes a referral on.</summary>
public sealed partial class AcceptPage
{
    private protected override ReferralMove Move => ReferralMove.Accept;

    private Task Accept() => Make(grain => grain.Accept(new AcceptReferral(Form.Command, Form.Seen), Aborted));
}
