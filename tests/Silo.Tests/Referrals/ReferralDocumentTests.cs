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
        "This page is printed from `src/Silo/Referrals/ReferralTransitions.cs`, `ReferralClock.cs` and `ReferralNotices.cs`; a",
        "test fails when they differ. `ACCEPT_PINNED=1` with that test prints it anew.",
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
        "The first opening by a worker of the recipient, before the answer, is recorded as acknowledgement. It is no move, as",
        "little as a clock that reaches a mark or whose the referral is: none of them turns back what somebody is writing. Of",
        "one case one referral at a time may be open with one partner (sent, questioned, accepted or active).",
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
        "## Who hears",
        "",
        "| mark | after | who hears of it |",
        "|---|---|---|",
        .. ReferralClock.Marks(ClockOf.Answer).Select(mark => $"| {Words(mark)} | {Share(mark)} of the time{Of(mark)} | {For(mark)} |"),
        "",
        "A mark is recorded once, in the referral's history, where both sides read it, and stands in the lists of those who hear",
        "of it while its clock runs; a supervisor who says to have heard of it takes it off the lists of their organisation. The",
        "marks of a clock that has stopped are not reached any more. The partnership is told the reference, the two",
        "organisations and the clock, and nothing of the case. Once the clock of the answer has reached it, as after a decline,",
        "the sender is offered the other partners who could be asked.",
        "",
        "When a referral of a person at high risk is declined, the supervisors of both organisations hear of it at once, until",
        "they say that they have.",
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
        { WorkingTimeOnly: true } when clock.Length == WorkingTime.Day => "1 working day",
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

    private static string Of(ClockMark mark) => Enum.GetValues<ClockOf>().Where(clock => ReferralClock.Marks(clock).Contains(mark)).ToArray() is [var only]
        ? $" of the {Words(only)}, while nobody of the recipient has taken it on"
        : "";

    private static string For(ClockMark mark) => string.Join(", ", ReferralNotices.Hearers(mark).Select(each => each.Hearer switch
    {
        Hearer.Partnership => "the partnership",
        _ => $"the {Words(each.Hearer)}'s {Words(each.Audience)}s",
    }));

    private static string Words<T>(IEnumerable<T> values)
        where T : struct, Enum => string.Join(", ", values.Select(value => Words(value)));

    /// <summary>"FirstContact" as "first contact".</summary>
    private static string Words<T>(T value)
        where T : struct, Enum => Regex.Replace(
            value.ToString(), "(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])", " ", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).ToLowerInvariant();
}
