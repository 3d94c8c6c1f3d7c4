using Partnership.Contracts.Referrals;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Referrals.Compose;

/// <summary>Step 3: what each part of the case gives the recipient, with the recipient's own view beside it.</summary>
public sealed partial class ShownPage
{
    private protected override IReadOnlyList<string> Fields => Choices.Names;

    private protected override PostedForm First(DraftView draft) => Choices.Write(draft.Draft);

    private protected override SavedMeanwhile InWords(string field, PostedForm form) => new(Choices.Label(field), Choices.InWords(field, form));

    private Task Submit() => Draft is null
        ? Task.CompletedTask
        : Keep(Choices.Read(Form, Draft), Form[Choices.Then] is "preview" ? ReferralLinks.Shown(Id) : ReferralLinks.Check(Id));
}
