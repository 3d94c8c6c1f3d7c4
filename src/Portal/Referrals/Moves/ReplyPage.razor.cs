using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals.Moves;

/// <summary>Answers the recipient's question.</summary>
public sealed partial class ReplyPage
{
    private protected override ReferralMove Move => ReferralMove.Reply;

    private Task Submit() => Make(grain => grain.Reply(new ReplyToQuestion(Form.Command, Form.Seen, Form["Reply"].Trim()), Aborted));
}
