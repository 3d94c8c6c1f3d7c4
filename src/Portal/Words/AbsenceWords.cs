using Partnership.Contracts.Absences;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Words;

/// <summary>The words of who is away and who covers.</summary>
internal static class AbsenceWords
{
    /// <summary>"16 March 2026 to 27 March 2026"; one day is named once.</summary>
    public static string Of(AwayTime time) =>
        time.From == time.Until ? TimeWords.Date(time.From) : $"{TimeWords.Date(time.From)} to {TimeWords.Date(time.Until)}";

    /// <summary>Beside a name: "away until 27 March 2026", "away 16 March 2026 to 27 March 2026".</summary>
    public static string Away(AwayTime time, DateOnly today) =>
        time.Holds(today) ? $"away until {TimeWords.Date(time.Until)}" : $"away {Of(time)}";

    /// <summary>Who could cover; first, since a narrow list cuts the rest off, whether they are away themself.</summary>
    public static string Choice(Colleague colleague, DateOnly today) => string.Concat(
        colleague.Name, colleague.Away is { } time ? $" ({Away(time, today)})" : "",
        colleague.JobTitle.Length > 0 ? $", {colleague.JobTitle}" : "");

    public static string Of(Refusal refusal) => refusal.Code switch
    {
        AbsenceRefusals.Over => "The last day must be today or later",
        AbsenceRefusals.EndsBeforeItBegins => "The last day must be the same as or after the first",
        AbsenceRefusals.TooLong => "The last day must be within a year of the first",
        AbsenceRefusals.OwnCover => "Select a colleague: nobody can cover for themself",
        AbsenceRefusals.CannotCover => "Select somebody else: this colleague does not work on referrals",
        CommonRefusals.Missing when refusal.Field is "Cover" => "Select who covers",
        _ => RefusalWords.Of(refusal, refusal.Field switch
        {
            "From" => "the first day",
            "Until" => "the last day",
            _ => "who covers",
        }),
    };
}
