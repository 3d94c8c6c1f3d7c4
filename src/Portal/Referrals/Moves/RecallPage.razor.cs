using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals.Moves;

/// <summary>Takes back what was shared.</summary>
public sealed partial class RecallPage
{
    private protected override ReferralMove Move => ReferralMove.Recall;

    private Task Submit() => Make(grain => grain.Recall(new RecallReferral(Form.Command, Form.Seen, Form["Reason"].Trim()), Aborted));
}
