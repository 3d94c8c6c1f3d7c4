using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Words;

namespace Partnership.Portal.Accounts.Sessions;

/// <summary>What a page that lies open is told of its session.</summary>
/// <param name="Seconds">How long it lasts if nothing more is done; 0 when it is over.</param>
/// <param name="MayStay">Whether doing something makes it last longer.</param>
/// <param name="Line">The same in words, for the foot of the page.</param>
/// <param name="Whose">Tells the person from any other who signs in at the same browser.</param>
internal sealed record SessionLeft(int Seconds, bool MayStay, string Line, string Whose)
{
    public static SessionLeft Over { get; } = new(0, false, "", "");

    /// <summary>As it stands where nothing is done.</summary>
    public static SessionLeft Of(StoredSession session, DateTimeOffset now) => Until(SessionRules.EndOf(session), session, now);

    /// <summary>As it stands when something has just been done.</summary>
    public static SessionLeft AfterNow(StoredSession session, DateTimeOffset now) => Until(SessionRules.EndOf(session, now), session, now);

    private static SessionLeft Until(DateTimeOffset end, StoredSession session, DateTimeOffset now)
    {
        var mayStay = end < session.BegunAt + SessionRules.Longest;
        return new(
            Math.Max(0, (int)(end - now).TotalSeconds),
            mayStay,
            mayStay
                ? $"If you do nothing, you are signed out at {TimeWords.Time(end)}. What you are typing is kept."
                : $"You are signed out at {TimeWords.Time(end)}, eight hours after you signed in. What you are typing is kept.",
            session.Person.ToString());
    }
}
