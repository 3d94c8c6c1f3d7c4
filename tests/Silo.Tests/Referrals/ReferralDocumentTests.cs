using System.Globalization;
using System.Text.RegularExpressions;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Time;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Referrals.Moves;
using Partnership.TestCommon.Data;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>The document of a referral's life says what the code does, since it is printed from it.</summary>
public sealed class ReferralDocumentTests
{
    [Fact]
    public void The_document_is_printed_from_the_table_and_the_clocks() => new Pinned("docs/referral.md").Require(
    [
        "# The life of a referral",
        "",
        "This page is printed from `src/Silo/Referrals/ReferralTransitions.cs` and `ReferralClock.cs`; a test fails when they",
        "differ. `ACCEPT_PINNED=1` with that test prints it anew.",
        "",
        "## Moves",
        "",
        "Every other move is refused by name. To anybody but its two sides a referral does not exist; to the wrong side, or",
        "without the permission, a move is not permitted; on what has changed since it was shown it is refused, to be looked",
        "at again.",
        "",
        "| move | from | to | who | permission | needs | what follows |",
        "|---|---|---|---|---|---|---|",
        .. ReferralTransitions.Table.Select(line =>
            $"| {Words(line.Move)} | {Words(line.From)} | {(line.To is { } to ? Words(to) : "the same")} | {Words(line.By)} | `{line.Permission}` | {line.Needs} | {line.Follows} |"),
        "",
        "Where nothing leads on, the referral has ended:",
        $"{Words(Enum.GetValues<ReferralStatus>().Where(IsEnd))}.",
        "",
        "## Clocks",
        "",
        "Working time is Monday to Friday 09:00 to 17:00 in London without the bank holidays of England and Wales. Questions",
        "do not stop a clock, and a sent referral never lapses by itself.",
        "",
        "| clock | runs while | length |",
        "|---|---|---|",
        .. Clocks().Select(line => $"| {line.Name} | {Words(line.While)} | {Length(line.Clock)} |"),
        "",
        "| mark | after | for |",
        "|---|---|---|",
        .. ReferralClock.Marks.Select(mark => $"| {Words(mark)} | {Share(mark)} of the time | {For(mark)} |"),
        "",
        "A mark is recorded once, in the referral's history, where both sides read it; no message is sent yet. The marks of a",
        "clock that has stopped are not reached any more.",
    ]);

    private static IEnumerable<(string Name, IEnumerable<ReferralStatus> While, RunningClock Clock)> Clocks()
    {
        foreach (var urgency in Enum.GetValues<Urgency>().Reverse())
            yield return ($"answer, {Words(urgency)}", While(ClockOf.Answer), ReferralClock.Answer(urgency, Sample.Now));
        foreach (var of in Enum.GetValues<ClockOf>().Except([ClockOf.Answer]))
            yield return (Words(of), While(of), Running(While(of).First()).Single(clock => clock.Of == of));
    }

    private static IEnumerable<ReferralStatus> While(ClockOf of) =>
        Enum.GetValues<ReferralStatus>().Where(status => Running(status).Any(clock => clock.Of == of));

    private static IEnumerable<RunningClock> Running(ReferralStatus status) => ReferralClock.Running(Life.At(status));

    private static bool IsEnd(ReferralStatus status) => ReferralTransitions.Table.All(line => !line.From.Contains(status));

    private static string Length(RunningClock clock) => clock switch
    {
        { WorkingTimeOnly: true } => $"{clock.Length / WorkingTime.Day} working days",
        { Length.TotalHours: 1 } => "1 hour elapsed",
        { Length.TotalHours: <= 24 } => $"{clock.Length.TotalHours} hours elapsed",
        _ => $"{clock.Length.TotalDays} days elapsed",
    };

    private static string Share(ClockMark mark)
    {
        var hour = ReferralClock.Answer(Urgency.Immediate, Sample.Now);
        return string.Create(CultureInfo.InvariantCulture, $"{100 * ((hour.At(mark) - hour.Began) / hour.Length):0} %");
    }

    private static string For(ClockMark mark) => mark switch
    {
        ClockMark.Reminder => "whoever works on it",
        ClockMark.Supervisor => "their supervisor",
        _ => "the partnership and the sender",
    };

    private static string Words<T>(IEnumerable<T> values)
        where T : struct, Enum => string.Join(", ", values.Select(value => Words(value)));

    /// <summary>"FirstContact" as "first contact".</summary>
    private static string Words<T>(T value)
        where T : struct, Enum => Regex.Replace(
            value.ToString(), "(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])", " ", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).ToLowerInvariant();
}
