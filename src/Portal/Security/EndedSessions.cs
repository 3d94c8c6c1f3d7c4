using System.Collections.Concurrent;
using System.Security.Claims;

namespace Partnership.Portal.Security;

/// <summary>
/// Sessions that were ended by signing out. A page that stays open keeps its connection, and would go on asking in the
/// name of somebody who has left. Known to this process alone, and for a day.
/// </summary>
internal sealed class EndedSessions(TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _ended = new(StringComparer.Ordinal);

    public void Add(ClaimsPrincipal session)
    {
        var now = time.GetUtcNow();
        foreach (var (old, _) in _ended.Where(each => each.Value < now - Kept))
            _ended.TryRemove(old, out _);
        _ended[Of(session)] = now;
    }

    public bool Holds(ClaimsPrincipal session) => _ended.ContainsKey(Of(session));

    private static string Of(ClaimsPrincipal session) => Convert.ToHexString(SessionCaller.SessionOf(session) ?? []);
}
