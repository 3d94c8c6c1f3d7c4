using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Cases.Parts;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Cases.Corrections;

/// <summary>How the person can safely be reached.</summary>
public sealed partial class ContactPage
{
    private protected override ImmutableArray<DataCategory> Changed => [DataCategory.SafeContact];

    private protected override PostedForm First(CaseView @case) => ContactForm.Of(@case.SafeContact);

    private protected override IReadOnlyList<SavedMeanwhile> Saved(CaseView @case) => ContactForm.Lines(@case.SafeContact);

    private protected override IReadOnlyList<SavedMeanwhile> Typed(TypedDates dates) => ContactForm.Lines(ContactForm.Read(Form));

    private Task Submit() => Correct(_ => grain => grain.SetSafeContact(new SetSafeContact(Form.Command, Form.Seen, ContactForm.Read(Form)), Aborted));
}
