using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Audit;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Words;

namespace Partnership.Portal.Audit;

/// <summary>Finds the record of which it is to be seen who opened it.</summary>
public sealed partial class FindRecordPage
{
    [SupplyParameterFromQuery(Name = "record")] private string? Wanted { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (Wanted is null)
            return;
        var reference = Wanted.Trim().ToUpperInvariant();
        if (CaseReference.TryParse(reference) is null && ReferralReference.TryParse(reference) is null)
            Errors = FormErrors.None.And("Record", "Enter the reference of a case or referral, such as C-1093 or R-2044");
        else if ((await Grains.Ask<IAuditGrain, RecordReaders>(grain => grain.Record(reference, Aborted))).Succeeded)
            Navigation.NavigateTo(AuditLinks.Record(reference));
        else
            Errors = FormErrors.None.And("Record", $"Check the reference: your organisation reaches no record {reference} that you may see");
    }
}
