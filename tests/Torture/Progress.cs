using System.Diagnostics;
using Npgsql;

namespace Partnership.Torture;

/// <summary>Waits for what the host's work brings about.</summary>
internal static class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Waits until so many more commands have been taken; returns how long the first of them took.</summary>
    public static async Task<TimeSpan> GoesOn(this Ground ground, Hosted host, int commands)
    {
        var before = Book.Open(ground.Book).Taken.Length;
        var waited = Stopwatch.StartNew();
        await ground.Until(host, "a command was taken", book => book.Taken.Length > before);
        var first = waited.Elapsed;
        await ground.Until(host, $"{commands} commands were taken", book => book.Taken.Length >= before + commands);
        return first;
    }

    /// <summary>Waits until this holds in the database, which may be away for a while.</summary>
    public static async Task Comes(this Ground ground, Hosted host, string what, string condition)
    {
        for (var waited = Stopwatch.StartNew(); !await Holds(ground, condition); await Task.Delay(250))
            GiveUp(host, what, waited);
    }

    /// <summary>Waits until so many more have met the database away.</summary>
    public static async Task IsAway(this Ground ground, Hosted host, int times)
    {
        var before = Book.Open(ground.Book).Away;
        await ground.Until(host, $"{times} met the database away", book => book.Away >= before + times);
    }

    private static async Task Until(this Ground ground, Hosted host, string what, Func<Book, bool> holds)
    {
        for (var waited = Stopwatch.StartNew(); !holds(Book.Open(ground.Book)); await Task.Delay(50))
            GiveUp(host, what, waited);
    }

    private static async Task<bool> Holds(Ground ground, string condition)
    {
        try
        {
            return await ground.Ask($"select {condition}") is true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static void GiveUp(Hosted host, string what, Stopwatch waited)
    {
        if (host.HasEnded || waited.Elapsed > Patience)
            throw new TimeoutException($"Waited in vain until {what}. The host said: {host.Said}");
    }
}
