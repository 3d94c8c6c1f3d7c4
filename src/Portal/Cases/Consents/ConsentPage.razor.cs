using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Components.Layout;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Cases.Consents;

/// <summary>What the person said when they were asked.</summary>
public sealed partial class ConsentPage
{
    private readonly List<string> _wrongDates = [];

    [Inject] private IOptions<PartnershipOptions> Options { get; set; } = null!;

    // One that was named before and is not among them any more stays to be seen, and to be unticked.
    private IReadOnlyList<OrganisationProfile> Offered =>
    [
        .. Partners.Where(partner => Recipients.Contains(partner) || Case!.Consent.Recipients.Contains(partner.Id)),
    ];

    private protected override PostedForm First(CaseView @case) => ConsentForm.Of(@case.Consent, Options.Value.ConsentWording);

    private protected override string Words(Refusal refusal) => _wrongDates.Contains(refusal.Field) ? TypedDates.Advice : base.Words(refusal);

    private protected override IReadOnlyList<SavedMeanwhile> Differences(CaseView @case)
    {
        var typed = ConsentLines.Of(ConsentForm.Read(Form, new TypedDates(Form)), Name);
        return
        [
            .. ConsentLines.Of(@case.Consent, Name).Zip(typed)
                .Where(pair => !string.Equals(pair.First.Text, pair.Second.Text, StringComparison.Ordinal))
                .Select(pair => new SavedMeanwhile(pair.First.Key, pair.First.Text)),
        ];
    }

    private Task Submit()
    {
        var dates = new TypedDates(Form);
        var consent = ConsentForm.Read(Form, dates);
        _wrongDates.AddRange(dates.Wrong);
        return Make(grain => grain.RecordConsent(new RecordConsent(Form.Command, Form.Seen, consent), Aborted));
    }
}
