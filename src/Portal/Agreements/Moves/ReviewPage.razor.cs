using Partnership.Contracts.Agreements;
using Partnership.Portal.Words;

namespace Partnership.Portal.Agreements.Moves;

/// <summary>Records that the agreement was reviewed, and when next.</summary>
public sealed partial class ReviewPage
{
    private protected override bool IsPossible(AgreementView it) => it.Standing is AgreementStanding.InForce or AgreementStanding.Suspended;

    private Task Submit()
    {
        if (Form.Date("NextReviewBy", out var wrong) is { } next)
            return Make("reviewed", grain => grain.Review(new ReviewAgreement(Form.Command, Form.Seen, next), Aborted));
        Show(FormErrors.None.And("NextReviewBy", wrong ? $"Enter a real date, such as {TimeWords.Example(Now.AddMonths(6))}" : "Enter the date of the next review"));
        return Task.CompletedTask;
    }

    // Within twelve months and before it ends, whichever comes first.
    private DateOnly Latest(AgreementView it) => Today.AddMonths(12) < it.ExpiresOn ? Today.AddMonths(12) : it.ExpiresOn;
}
