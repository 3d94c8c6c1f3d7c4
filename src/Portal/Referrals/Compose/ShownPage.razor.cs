using Partnership.Contracts.Referrals;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Referrals.Compose;

/// <summary>Step 3: what each part of the case gives the recipient, with the recipient's own view beside it.</summary>
public sealed partial class ShownPage
{
    private protected override PostedForm First(DraftView draft) => Choices.Write(draft.Draft);

    private protected override SavedMeanwhile InWords(string field, string saved) => new(
        Choices.Label(field),
        saved switch
        {
            Choices.Usual => "As usual",
            Choices.Less => "Withheld",
            Choices.More => "More than usual",
            _ => saved,
        });

    private Task Submit() => Draft is null
        ? Task.CompletedTask
        : Keep(Choices.Read(Form, Draft), Form[Choices.Then] is "preview" ? ReferralLinks.Shown(Id) : ReferralLinks.Check(Id));
}
