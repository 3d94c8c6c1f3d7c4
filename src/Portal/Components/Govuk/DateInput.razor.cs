using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>
/// A date as day, month and year, posted as "day", "month" and "year" after <see cref="FormField.Name"/> and
/// <see cref="Separator"/>. The error summary links to the id of the first wrong part, such as "due-day".
/// </summary>
public sealed partial class DateInput
{
    [Parameter] public string? Day { get; set; }

    [Parameter] public string? Month { get; set; }

    [Parameter] public string? Year { get; set; }

    /// <summary>Which parts an error is about; all of them unless given.</summary>
    [Parameter] public DateParts WrongParts { get; set; } = DateParts.All;

    [Parameter] public string Separator { get; set; } = "-";

    /// <summary>The autocomplete token before "-day", "-month", "-year": "bday".</summary>
    [Parameter] public string? Autocomplete { get; set; }

    private IEnumerable<Part> Parts =>
    [
        Describe("day", "Day", Day, 2, DateParts.Day),
        Describe("month", "Month", Month, 2, DateParts.Month),
        Describe("year", "Year", Year, 4, DateParts.Year),
    ];

    private Part Describe(string name, string text, string? value, int width, DateParts part) => new(
        name,
        text,
        value,
        Css.Join("govuk-input govuk-date-input__input", "govuk-input--error".When(Error is not null && WrongParts.HasFlag(part)), $"govuk-input--width-{width}"),
        Autocomplete is null ? null : $"{Autocomplete}-{name}");

    private string NameOf(Part part) => Name is null ? part.Name : Name + Separator + part.Name;

    private sealed record Part(string Name, string Text, string? Value, string Class, string? Autocomplete);
}

/// <summary>The parts of a date that can be wrong.</summary>
[Flags]
public enum DateParts
{
    None = 0,
    Day = 1,
    Month = 2,
    Year = 4,
    All = Day | Month | Year,
}
