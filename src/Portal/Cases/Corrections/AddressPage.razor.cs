using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Cases.Parts;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Cases.Corrections;

/// <summary>Where the person lives.</summary>
public sealed partial class AddressPage
{
    private protected override ImmutableArray<DataCategory> Changed => [DataCategory.Address];

    private protected override PostedForm First(CaseView @case) => AddressForm.Of(@case.Address);

    private protected override IReadOnlyList<SavedMeanwhile> Saved(CaseView @case) => AddressForm.Lines(@case.Address);

    private protected override IReadOnlyList<SavedMeanwhile> Typed(TypedDates dates) => AddressForm.Lines(AddressForm.Read(Form, Areas(Case!)));

    // The district on record stays to be chosen, wherever the lead works by now.
    private ImmutableArray<Area> Areas(CaseView @case) => AddressForm.Areas(@case.Lead, Partners, @case.Address.District);

    private Task Submit() => Correct(_ => grain => grain.RecordAddress(
        new RecordAddress(Form.Command, Form.Seen, AddressForm.Read(Form, Areas(Case!))), Aborted));
}
