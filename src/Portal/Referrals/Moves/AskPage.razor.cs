using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals.Moves;

/// <summary>Asks the sender something before answering.</summary>
public sealed partial class AskPage
{
    private protected override ReferralMove Move => ReferralMove.Ask;

    private Task Submit() => Make(grain => grain.Ask(new AskQuestion(Form.Command, Form.Seen, Form["Question"].Trim()), Aborted));
}
