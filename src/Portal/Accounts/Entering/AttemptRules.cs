namespace Partnership.Portal.Accounts.Entering;

/// <summary>
/// How often somebody may try before they wait. Five tries, then a wait of a quarter of an hour; five more, then
/// twice as long, up to eight hours. Whoever guesses has fifteen tries a day in the long run, and whoever mistyped has
/// five more after each wait. Tries while one waits are neither taken nor counted, so that nobody can prolong it.
/// </summary>
/// <param name="Window">Tries that lie further apart are not added up.</param>
internal sealed record AttemptRules(TimeSpan Window)
{
    /// <summary>Tries before a wait.</summary>
    public const int Round = 5;

    public static readonly TimeSpan FirstHold = TimeSpan.FromMinutes(15);

    public static readonly TimeSpan LongestHold = TimeSpan.FromHours(8);

    /// <summary>So long after a wait is over everything is forgotten.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    /// <summary>A password is long: who tries slowly gets nowhere.</summary>
    public static AttemptRules Passwords { get; } = new(TimeSpan.FromMinutes(15));

    /// <summary>A code has six digits: who has the password must not try them slowly either.</summary>
    public static AttemptRules Codes { get; } = new(Remembered);

    /// <summary>Whether one more try is taken. It counts as failed from the start, until it is known to have succeeded: many at once are no way round.</summary>
    public Attempted Try(Tally? before, DateTimeOffset now)
    {
        if (before is not { } tally || IsForgotten(tally, now))
            return new Attempted(true, new Tally(1, now, null));
        if (tally.HeldUntil > now)
            return new Attempted(false, tally);
        var failures = tally.Failures + 1;
        return new Attempted(true, new Tally(failures, now, failures % Round == 0 ? now + Hold(failures / Round) : null));
    }

    /// <summary>Whether nothing follows any more from what was tried.</summary>
    public bool IsForgotten(Tally tally, DateTimeOffset now) =>
        tally.Failures < Round ? now - tally.LastAt >= Window : now - (tally.HeldUntil ?? tally.LastAt) >= Remembered;

    /// <summary>How long one waits after so many rounds.</summary>
    public static TimeSpan Hold(int rounds)
    {
        var hold = FirstHold;
        for (var round = 1; round < rounds && hold < LongestHold; round++)
            hold *= 2;
        return hold < LongestHold ? hold : LongestHold;
    }
}

/// <summary>What was tried so far without success.</summary>
internal readonly record struct Tally(int Failures, DateTimeOffset LastAt, DateTimeOffset? HeldUntil);

/// <summary>Whether the try is taken, and what is remembered of it.</summary>
internal readonly record struct Attempted(bool Taken, Tally After);
