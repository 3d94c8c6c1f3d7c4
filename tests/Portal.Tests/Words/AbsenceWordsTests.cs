using Partnership.Contracts.Absences;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Words;

namespace Partnership.Portal.Tests.Words;

public sealed class AbsenceWordsTests
{
    private static readonly DateOnly Today = new(2026, 3, 12);

    [Theory]
    [InlineData(0, 0, "12 March 2026", "away until 12 March 2026")]
    [InlineData(-3, 4, "9 March 2026 to 16 March 2026", "away until 16 March 2026")]
    [InlineData(1, 1, "13 March 2026", "away 13 March 2026")]
    [InlineData(1, 20, "13 March 2026 to 1 April 2026", "away 13 March 2026 to 1 April 2026")]
    public void A_time_is_said_as_people_say_it(int from, int until, string time, string away)
    {
        var stated = new AwayTime(Today.AddDays(from), Today.AddDays(until));

        AbsenceWords.Of(stated).ShouldBe(time);
        AbsenceWords.Away(stated, Today).ShouldBe(away);
    }

    [Fact]
    public void A_colleague_is_offered_with_what_speaks_against_them()
    {
        var kim = new Colleague(new UserId(Guid.NewGuid()), "Kim Specimen", "Officer", new AwayTime(Today, Today));

        AbsenceWords.Choice(kim, Today).ShouldBe("Kim Specimen (away until 12 March 2026), Officer");
        AbsenceWords.Choice(kim with { Away = null, JobTitle = "" }, Today).ShouldBe("Kim Specimen");
    }
}
