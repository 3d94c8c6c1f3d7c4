using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals.Moves;

/// <summary>Confirms that no copy of what was recalled is left.</summary>
public sealed partial class DestructionPage
{
    private protected override ReferralMove Move => ReferralMove.ConfirmDestruction;

    private Task Submit() => Make(grain => grain.ConfirmDestruction(new ConfirmDestruction(Form.Command, Form.Seen, Form["How"].Trim()), Aborted));
}
