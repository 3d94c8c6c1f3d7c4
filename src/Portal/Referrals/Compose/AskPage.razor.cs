using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals.Compose;

/// <summary>Step 2: what is asked, what for, how urgent. Everything is kept as it is; what is missing is said at the check.</summary>
public sealed partial class AskPage
{
    private protected override IReadOnlyList<string> Fields => ["AskedFor", "WhyNow", "Purpose", "Urgency", "PhoneCall", "Summary"];

    private protected override PostedForm First(DraftView draft) => PostedForm.With(
        ("AskedFor", draft.Draft.AskedFor), ("WhyNow", draft.Draft.WhyNow), ("Summary", draft.Draft.Summary),
        ("Purpose", draft.Draft.Purpose?.ToString()), ("Urgency", draft.Draft.Urgency?.ToString()), ("PhoneCall", draft.Draft.PhoneCall));

    private protected override SavedMeanwhile InWords(string field, PostedForm form) => field switch
    {
        "AskedFor" => new("What you ask them to do", form[field]),
        "WhyNow" => new("Why now", form[field]),
        "Summary" => new("Summary", form[field]),
        "Purpose" => new("What it is for", form.Choice<SharingPurpose>(field) is { } purpose ? SharingWords.Of(purpose) : ""),
        "Urgency" => new("How soon", form.Choice<Urgency>(field) is { } urgency ? ReferralWords.Of(urgency) : ""),
        _ => new("Whom you phoned", form[field]),
    };

    private Task Submit() => Draft is null
        ? Task.CompletedTask
        : Keep(
            Draft.Draft with
            {
                AskedFor = Form["AskedFor"].Trim(),
                WhyNow = Form["WhyNow"].Trim(),
                Summary = Form["Summary"].Trim(),
                Purpose = Form.Choice<SharingPurpose>("Purpose"),
                Urgency = Form.Choice<Urgency>("Urgency"),
                PhoneCall = Form["PhoneCall"].Trim(),
            },
            ReferralLinks.Shown(Id));
}
