using System.Collections.Immutable;
using System.Globalization;
using Partnership.Contracts.Agreements;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Agreements.Drafting;

/// <summary>Between an agreement's title and days and the form in which they are typed.</summary>
internal static class TitleForm
{
    public static PostedForm Of(AgreementOutline outline) => PostedForm.With(
    [
        ("Title", outline.Title), .. Parts("ReviewBy", outline.ReviewBy), .. Parts("ExpiresOn", outline.ExpiresOn),
    ]);

    /// <summary>The outline with what is typed in it; what is no date is said and leaves nothing behind.</summary>
    public static (AgreementOutline Outline, FormErrors Wrong) Read(PostedForm form, AgreementOutline outline, DateTimeOffset now)
    {
        var review = form.Date("ReviewBy", out var reviewWrong);
        var end = form.Date("ExpiresOn", out var endWrong);
        var errors = FormErrors.None;
        if (endWrong)
            errors = errors.And("ExpiresOn", $"The last day must be a real date, such as {TimeWords.Example(now.AddYears(2))}");
        if (reviewWrong)
            errors = errors.And("ReviewBy", $"The date of the review must be a real date, such as {TimeWords.Example(now.AddMonths(6))}");
        if (string.IsNullOrWhiteSpace(form["Title"]))
            errors = errors.And("Title", "Enter a title for the agreement");
        return (outline with { Title = form["Title"].Trim(), ReviewBy = review, ExpiresOn = end }, errors);
    }

    private static ImmutableArray<(string, string?)> Parts(string name, DateOnly? day) =>
        [($"{name}-day", Part(day, "%d")), ($"{name}-month", Part(day, "%M")), ($"{name}-year", Part(day, "yyyy"))];

    private static string? Part(DateOnly? day, string format) => day?.ToString(format, CultureInfo.InvariantCulture);
}
