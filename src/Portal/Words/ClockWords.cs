using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Words;

/// <summary>The words of clocks and of what was raised to somebody: "clock-Answer-Supervisor" names the clock and its mark.</summary>
internal static class ClockWords
{
    /// <summary>The time of a clock that has reached this mark, as history tells it.</summary>
    public static string History(string what) => Parts(what) is var (clock, mark)
        ? mark switch
        {
            "Unclaimed" => "Nobody had taken it on: the recipient's supervisor was told",
            "Reminder" => $"Reminder: {Of(clock)} due soon",
            "Supervisor" => $"{Capital(Of(clock))} late: the recipient's supervisor was told",
            _ => $"{Capital(Of(clock))} very late: the partnership and the sender were told",
        }
        : what;

    /// <summary>What somebody is to hear of, in a few words: "Answer late".</summary>
    public static string Notice(string what) => (what, Parts(what)) switch
    {
        (NoticeLine.HighRiskDeclined, _) => "High-risk referral declined",
        (_, var (clock, mark)) => mark switch
        {
            "Unclaimed" => "Nobody has taken it on",
            "Reminder" => $"{Capital(Of(clock))} due soon",
            "Supervisor" => $"{Capital(Of(clock))} late",
            _ => $"{Capital(Of(clock))} very late",
        },
        _ => what,
    };

    /// <summary>What one of the two sides had better do about it.</summary>
    public static string ToDo(string what, bool received) => (what, Parts(what), received) switch
    {
        (NoticeLine.HighRiskDeclined, _, true) => "Your organisation declined it. Make sure that the sender knows who can help.",
        (NoticeLine.HighRiskDeclined, _, false) => "The person is still at high risk: find another partner today.",
        (_, { Mark: "Unclaimed" }, true) => "Take it on, or give it to somebody who has time for it.",
        (_, { Mark: "Unclaimed" }, false) => "Nobody there has taken it on yet.",
        (_, { Clock: "Acknowledgement" }, true) => "Nobody has opened it yet.",
        (_, { Clock: "Acknowledgement" }, false) => "Nobody there has opened it yet: phone them.",
        (_, { Clock: "Answer" }, true) => "Accept it, ask a question, or decline and say where else to turn.",
        (_, { Clock: "Answer" }, false) => "They have not answered: phone them, or ask another partner.",
        (_, { Clock: "FirstContact" }, true) => "Get in touch with the person and record it.",
        (_, { Clock: "FirstContact" }, false) => "The person has not been contacted yet: phone them.",
        (_, { Clock: "Outcome" }, true) => "Complete it with an outcome, or end it and say why.",
        (_, { Clock: "Outcome" }, false) => "There is no outcome yet: phone them.",
        (_, { Clock: "Destruction" }, true) => "Confirm that no copy is left.",
        _ => "They have not confirmed that no copy is left: phone them.",
    };

    private static string Of(string clock) => clock switch
    {
        "Acknowledgement" => "first opening",
        "Answer" => "answer",
        "FirstContact" => "first contact",
        "Outcome" => "outcome",
        _ => "confirmation that no copy is left",
    };

    private static ClockMark? Parts(string what) =>
        what.Split('-') is ["clock", var clock, var mark] ? new ClockMark(clock, mark) : null;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private sealed record ClockMark(string Clock, string Mark);
}
