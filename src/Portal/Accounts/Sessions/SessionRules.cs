using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Sessions;

/// <summary>How long a session lasts.</summary>
internal static class SessionRules
{
    /// <summary>Without anything done.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(15);

    /// <summary>Whatever is done.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(8);

    /// <summary>How long before the end a person is warned.</summary>
    public static readonly TimeSpan Warning = TimeSpan.FromMinutes(2);

    /// <summary>How long the proof of who somebody is holds for what asks for a fresh one.</summary>
    public static readonly TimeSpan Strong = TimeSpan.FromMinutes(10);

    /// <summary>How much later than noted a person may have been seen: not each request is written down.</summary>
    public static readonly TimeSpan SeenWithin = TimeSpan.FromSeconds(10);

    /// <summary>When the session ends if nothing more is done.</summary>
    public static DateTimeOffset EndOf(StoredSession session) => Earlier(session.SeenAt + Idle, session.BegunAt + Longest);

    /// <summary>When the session ends if this is the last that is done.</summary>
    public static DateTimeOffset EndOf(StoredSession session, DateTimeOffset now) => Earlier(now + Idle, session.BegunAt + Longest);

    /// <summary>Why it is over; null while it lasts.</summary>
    public static SessionEnd? Over(StoredSession session, DateTimeOffset now) => session switch
    {
        { EndedBy: { } by } => by,
        _ when now >= session.BegunAt + Longest => SessionEnd.TooOld,
        _ when now >= session.SeenAt + Idle => SessionEnd.Idle,
        _ => null,
    };

    /// <summary>Whether somebody may still do what they could when a page was opened, and nothing else.</summary>
    public static bool IsUnchanged(Caller? then, StaffEntry now) =>
        then is not null && then.Signatory == now.Member.Signatory && then.Roles.Order().SequenceEqual(now.Member.Roles.Order());

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
