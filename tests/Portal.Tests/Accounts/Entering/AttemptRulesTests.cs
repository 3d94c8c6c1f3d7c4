using Partnership.Portal.Accounts.Entering;

namespace Partnership.Portal.Tests.Accounts.Entering;

/// <summary>How often somebody may try before they wait, and how long.</summary>
public sealed class AttemptRulesTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 13, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);
    private static readonly AttemptRules Passwords = AttemptRules.Passwords;

    [Fact]
    public void Five_tries_are_taken_and_the_sixth_is_not()
    {
        var (taken, tally) = Tries(null, Noon, AttemptRules.Round);

        taken.ShouldBe(AttemptRules.Round);
        tally.HeldUntil.ShouldBe(Noon + (4 * Second) + AttemptRules.FirstHold);
        Passwords.Try(tally, Noon + (5 * Second)).ShouldBe(new Attempted(false, tally));
    }

    [Fact]
    public void The_wait_ends_to_the_moment()
    {
        var (_, tally) = Tries(null, Noon, AttemptRules.Round);
        var over = tally.HeldUntil!.Value;

        Passwords.Try(tally, over - Tick).Taken.ShouldBeFalse();
        Passwords.Try(tally, over).Taken.ShouldBeTrue();
    }

    [Fact]
    public void Whoever_waits_does_not_wait_longer_for_trying()
    {
        var (_, tally) = Tries(null, Noon, AttemptRules.Round);

        var after = Tries(tally, Noon + (10 * Second), 500);

        after.ShouldBe((0, tally));
    }

    [Theory]
    [InlineData(1, 15)]
    [InlineData(2, 30)]
    [InlineData(3, 60)]
    [InlineData(4, 120)]
    [InlineData(5, 240)]
    [InlineData(6, 480)]
    [InlineData(7, 480)]
    [InlineData(1_000_000, 480)]
    public void Each_wait_is_twice_the_last_up_to_eight_hours(int rounds, int minutes) =>
        AttemptRules.Hold(rounds).ShouldBe(TimeSpan.FromMinutes(minutes));

    [Fact]
    public void After_a_wait_there_are_five_tries_more_and_then_the_longer_one()
    {
        var (_, held) = Tries(null, Noon, AttemptRules.Round);
        var again = held.HeldUntil!.Value;

        var (taken, after) = Tries(held, again, 20);

        taken.ShouldBe(AttemptRules.Round);
        after.HeldUntil.ShouldBe(again + (4 * Second) + TimeSpan.FromMinutes(30));
    }

    [Fact]
    public void Four_tries_are_forgotten_after_a_quarter_of_an_hour_and_not_before()
    {
        var (_, tally) = Tries(null, Noon, 4);
        var last = Noon + (3 * Second);

        Passwords.Try(tally, last + Passwords.Window - Tick).After.Failures.ShouldBe(5);
        Passwords.Try(tally, last + Passwords.Window).After.ShouldBe(new Tally(1, last + Passwords.Window, null));
    }

    [Fact]
    public void A_wait_is_remembered_for_a_day_after_it_is_over()
    {
        var (_, tally) = Tries(null, Noon, AttemptRules.Round);
        var forgotten = tally.HeldUntil!.Value + AttemptRules.Remembered;

        Passwords.Try(tally, forgotten - Tick).After.Failures.ShouldBe(6);
        Passwords.Try(tally, forgotten).After.Failures.ShouldBe(1);
        Passwords.IsForgotten(tally, forgotten - Tick).ShouldBeFalse();
        Passwords.IsForgotten(tally, forgotten).ShouldBeTrue();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(899)]
    [InlineData(900)]
    [InlineData(3_600)]
    [InlineData(30_000)]
    public void Whoever_tries_codes_for_thirty_days_has_fifteen_tries_a_day_at_any_pace(int everySeconds) =>
        Taken(AttemptRules.Codes, everySeconds).ShouldBeLessThanOrEqualTo(30 + (30 * 15));

    [Theory]
    [InlineData(1, 480)]
    [InlineData(60, 480)]
    [InlineData(899, 480)]
    [InlineData(900, 2_880)]
    [InlineData(3_600, 720)]
    public void Whoever_tries_passwords_for_thirty_days_has_a_hundred_tries_a_day_at_the_most(int everySeconds, int most) =>
        Taken(Passwords, everySeconds).ShouldBeLessThanOrEqualTo(most);

    [Fact]
    public void Any_sequence_of_tries_takes_no_sixth_in_a_quarter_of_an_hour()
    {
        var random = new Random(20260313);
        for (var sequence = 0; sequence < 500; sequence++)
        {
            var (now, tally, taken) = (Noon, (Tally?)null, new List<DateTimeOffset>());
            for (var tried = 0; tried < 200; tried++)
            {
                now += TimeSpan.FromSeconds(random.Next(0, random.Next(2) == 0 ? 30 : 3_000));
                var attempted = Passwords.Try(tally, now);
                if (attempted.Taken)
                    taken.Add(now);
                tally = attempted.After;
            }

            for (var at = AttemptRules.Round; at < taken.Count; at++)
                (taken[at] - taken[at - AttemptRules.Round]).ShouldBeGreaterThanOrEqualTo(AttemptRules.FirstHold);
        }
    }

    private static int Taken(AttemptRules rules, int everySeconds)
    {
        var (taken, tally) = (0, (Tally?)null);
        for (var passed = TimeSpan.Zero; passed < TimeSpan.FromDays(30); passed += TimeSpan.FromSeconds(everySeconds))
        {
            var tried = rules.Try(tally, Noon + passed);
            taken += tried.Taken ? 1 : 0;
            tally = tried.After;
        }

        return taken;
    }

    // One a second; how many are taken.
    private static (int Taken, Tally After) Tries(Tally? before, DateTimeOffset from, int count)
    {
        var (taken, tally) = (0, before);
        for (var tried = 0; tried < count; tried++)
        {
            var attempted = Passwords.Try(tally, from + (tried * Second));
            taken += attempted.Taken ? 1 : 0;
            tally = attempted.After;
        }

        return (taken, tally!.Value);
    }
}
