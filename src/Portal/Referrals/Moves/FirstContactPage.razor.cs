using Partnership.Contracts.Referrals;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals.Moves;

/// <summary>Records that the person has been contacted.</summary>
public sealed partial class FirstContactPage
{
    private protected override ReferralMove Move => ReferralMove.RecordFirstContact;

    private Task Submit()
    {
        var on = Form.Date("On", out var wrong);
        if (!wrong)
            return Make(grain => grain.RecordFirstContact(new RecordFirstContact(Form.Command, Form.Seen, on), Aborted));
        Show(FormErrors.None.And("On", $"Enter a real date, such as {TimeWords.Example(Now)}"));
        return Task.CompletedTask;
    }
}
