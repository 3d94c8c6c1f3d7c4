using Partnership.Contracts.Referrals;
using Partnership.Portal.Words;

namespace Partnership.Portal.Tests.Words;

/// <summary>Every mark of every clock is told in words, in history and to whoever must hear of it.</summary>
public sealed class ClockWordsTests
{
    private static readonly string[] Marks =
    [
        .. new[] { "Acknowledgement", "Answer", "FirstContact", "Outcome", "Destruction" }
            .SelectMany(clock => new[] { "Reminder", "Supervisor", "Partnership" }.Select(mark => $"clock-{clock}-{mark}")),
        "clock-Answer-Unclaimed",
    ];

    [Fact]
    public void History_tells_every_mark_apart() => ShouldBeWords(Marks.Select(ReferralWords.History));

    [Fact]
    public void A_notice_tells_every_mark_apart() => ShouldBeWords([.. Marks.Select(ClockWords.Notice), ClockWords.Notice(NoticeLine.HighRiskDeclined)]);

    [Theory]
    [InlineData("clock-Answer-Supervisor", "Answer late")]
    [InlineData("clock-FirstContact-Reminder", "First contact due soon")]
    [InlineData("clock-Acknowledgement-Partnership", "First opening very late")]
    [InlineData("clock-Answer-Unclaimed", "Nobody has taken it on")]
    [InlineData("high-risk-declined", "High-risk referral declined")]
    public void A_notice_says_what_is_late(string what, string words) => ClockWords.Notice(what).ShouldBe(words);

    [Fact]
    public void Each_side_is_told_what_to_do_about_it()
    {
        foreach (var what in Marks.Append(NoticeLine.HighRiskDeclined))
            string.Equals(ClockWords.ToDo(what, received: true), ClockWords.ToDo(what, received: false), StringComparison.Ordinal).ShouldBeFalse(what);
    }

    private static void ShouldBeWords(IEnumerable<string> said)
    {
        var all = said.ToList();
        all.Distinct(StringComparer.Ordinal).Count().ShouldBe(all.Count, string.Join(", ", all));
        all.ShouldAllBe(words => !words.Contains("clock-", StringComparison.Ordinal) && char.IsUpper(words[0]));
    }
}
