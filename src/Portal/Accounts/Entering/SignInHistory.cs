using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Sessions;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Words;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>What happened at the door: for the person themself, and for who looks after their organisation. Kept for twelve months.</summary>
internal sealed class SignInHistory(IDbContextFactory<AccountsDb> stores, Whoms whoms, TimeProvider time)
{
    /// <summary>Lines in one part.</summary>
    public const int PageSize = 50;

    /// <summary>The months for which it is kept.</summary>
    public const int MonthsKept = 12;

    // The history says what a session was; its row is of use only while a form of it may be parked.
    private static readonly TimeSpan SessionsKept = TimeSpan.FromDays(30);

    // Who goes on trying while they wait is written down once in so long.
    private static readonly TimeSpan HeldAgain = TimeSpan.FromMinutes(15);

    /// <param name="person">Whose account it is; null where the address is nobody's.</param>
    /// <param name="address">What was typed; null where the person is known without.</param>
    /// <param name="outcome">What happened.</param>
    /// <param name="means">By what.</param>
    /// <param name="http">The request, for the device.</param>
    /// <param name="organisation">The organisation that it was for; null where it was for none yet.</param>
    public async Task Write(
        Guid? person, string? address, SignInOutcome outcome, Means means, HttpContext http, OrganisationId? organisation = null)
    {
        await using var db = await stores.CreateDbContextAsync(CancellationToken.None);
        var (now, whom) = (time.GetUtcNow(), address is null ? whoms.Person(person!.Value) : whoms.Address(Whoms.Normalised(address)));
        if (outcome is SignInOutcome.Held
            && await db.SignIns.AnyAsync(record => record.Whom == whom && record.Outcome == SignInOutcome.Held && record.At > now - HeldAgain))
            return;
        db.SignIns.Add(new SignInRecord
        {
            Person = person, Whom = whom, At = now, Outcome = outcome, Means = means,
            Device = Devices.Name(http.Request.Headers.UserAgent), Organisation = organisation?.Value,
        });
        await db.SaveChangesAsync(CancellationToken.None);
    }

    /// <summary>A part of what happened to somebody, the latest first, older than <paramref name="before"/>.</summary>
    /// <param name="person">Whose it is.</param>
    /// <param name="of">What concerns another organisation than this is left out; null leaves out nothing.</param>
    /// <param name="before">The number of a line; null begins at the latest.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<SignInPart> Of(UserId person, OrganisationId? of, long? before, CancellationToken ct)
    {
        await using var db = await stores.CreateDbContextAsync(ct);
        var (start, organisation) = (before ?? long.MaxValue, of?.Value);
        var read = await db.SignIns.AsNoTracking()
            .Where(record => record.Person == person.Value && record.Id < start)
            .Where(record => organisation == null || record.Organisation == null || record.Organisation == organisation)
            .OrderByDescending(record => record.Id).Take(PageSize + 1).ToListAsync(ct);
        var lines = read.Take(PageSize).Select(record => new SignInLine(record.At, SignInWords.Of(record.Outcome), SignInWords.Of(record.Means), record.Device));
        return new SignInPart([.. lines], read.Count > PageSize ? read[PageSize - 1].Id : null);
    }

    /// <summary>Deletes what has been kept long enough; how much that was.</summary>
    public async Task<int> Clean(CancellationToken ct)
    {
        await using var db = await stores.CreateDbContextAsync(ct);
        var (old, forgotten) = (time.GetUtcNow().AddMonths(-MonthsKept), time.GetUtcNow() - (AttemptRules.Remembered + AttemptRules.LongestHold));
        await db.Sessions.Where(session => session.BegunAt < time.GetUtcNow() - SessionsKept).ExecuteDeleteAsync(ct);
        await db.Attempts.Where(attempt => attempt.LastAt < forgotten).ExecuteDeleteAsync(ct);
        return await db.SignIns.Where(record => record.At < old).ExecuteDeleteAsync(ct);
    }
}

/// <summary>A part of the history, and after which line the next one begins; null where this is the last.</summary>
internal sealed record SignInPart(ImmutableArray<SignInLine> Lines, long? Next)
{
    /// <summary>Where a part begins, as an address says it; what says nothing begins at the latest.</summary>
    public static long? Place(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;
}
