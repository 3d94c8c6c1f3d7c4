using System.Collections.Concurrent;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Security;

namespace Partnership.Portal.Tests.Hosting;

/// <summary>
/// Lets a test say what somebody is, such as one who holds one role alone. Whoever really was a member when that was
/// said is nothing any more once their membership has ended; of all other sessions the truth is told.
/// </summary>
internal sealed class SaidStandings(Standings real) : IStandings
{
    private readonly ConcurrentDictionary<Guid, (StaffEntry Who, bool IsMember)> _said = new();

    public async Task Say(StoredSession session, StaffEntry who) =>
        _said[session.Number] = (who, await real.Of(session, default) is not null);

    public async Task<StaffEntry?> Of(StoredSession session, CancellationToken ct)
    {
        var standing = await real.Of(session, ct);
        return _said.TryGetValue(session.Number, out var said) && (standing is not null || !said.IsMember) ? said.Who : standing;
    }
}
