using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals;

/// <summary>Takes a referral on.</summary>
public sealed partial class AcceptPage
{
    private Task Accept() => Answer(grain => grain.Accept(new AcceptReferral(Form.Command, Form.Seen), Aborted));
}
