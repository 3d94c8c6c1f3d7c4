using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals.Moves;

/// <summary>Closes a referral with an outcome.</summary>
public sealed partial class CompletePage
{
    private protected override ReferralMove Move => ReferralMove.Complete;

    private Task Submit() => Make(grain => grain.Complete(
        new CompleteReferral(
            Form.Command, Form.Seen, Form.Choice<ReferralOutcome>("Outcome"), Form["WhatWasDone"].Trim(), Form["PersonMayBeTold"].Trim()),
        Aborted));
}
