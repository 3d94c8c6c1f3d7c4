using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.First;

/// <summary>When the link to the first administrator's page may be made, and when it works.</summary>
internal static class FirstDecisions
{
    /// <summary>For how long the link works.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    /// <summary>Only where nobody can sign in yet: from then on people are invited.</summary>
    public static bool MayMake(bool somebodySignsIn) => !somebodySignsIn;

    /// <summary>Whether the link still leads anywhere.</summary>
    /// <param name="link">The one that was made last; null when none ever was.</param>
    /// <param name="secret">Of the link that was opened.</param>
    /// <param name="somebodySignsIn">Whether there is anybody who can sign in.</param>
    /// <param name="now">The time.</param>
    public static bool Works(FirstLink? link, string secret, bool somebodySignsIn, DateTimeOffset now) =>
        Is(link, secret, somebodySignsIn, now) && link!.UsedAt is null;

    /// <summary>Whether a form that was sent twice is being sent again by whom it was taken from.</summary>
    public static bool Repeats(FirstLink? link, string secret, bool somebodySignsIn, bool begunByThisForm, DateTimeOffset now) =>
        Is(link, secret, somebodySignsIn, now) && link!.UsedAt is not null && begunByThisForm;

    private static bool Is(FirstLink? link, string secret, bool somebodySignsIn, DateTimeOffset now) =>
        link is not null && !somebodySignsIn && now < link.MadeAt + Lasts && LinkSecret.Is(secret, link.Secret);
}
