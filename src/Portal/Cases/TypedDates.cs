using Partnership.Portal.Forms;

namespace Partnership.Portal.Cases;

/// <summary>The dates of a form, and the fields in which something was typed that is no date.</summary>
internal sealed class TypedDates(PostedForm form)
{
    public const string Advice = "Enter a real date, such as 27 3 2026";

    public List<string> Wrong { get; } = [];

    /// <summary>
    /// For what is no day of the calendar stands one that is refused, so that everything else wrong is said as well.
    /// </summary>
    public DateOnly? Read(string field)
    {
        var date = form.Date(field, out var isWrong);
        if (!isWrong)
            return date;
        Wrong.Add(field);
        return DateOnly.MaxValue;
    }
}
