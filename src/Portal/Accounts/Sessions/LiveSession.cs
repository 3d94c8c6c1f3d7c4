using System.Security.Claims;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Sessions;

/// <summary>
/// Whether the live part of a page may still ask for anything. It was opened by somebody who was signed in; since then
/// the session may have ended, here or elsewhere, and with it goes all that the page could still be told. What the
/// person may do is looked at once a minute. To go on asking is no activity of theirs.
/// </summary>
internal sealed class LiveSession(Sessions sessions, IStandings standings, TimeProvider time) : CircuitHandler
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(1);

    private bool _isLive;
    private DateTimeOffset _standsSince;

    /// <summary>Whether the session lasts and its person is what they were. Of a request it was looked at a moment ago.</summary>
    /// <exception cref="StoreUnavailableException">The database is away.</exception>
    public async Task<bool> Lasts(ClaimsPrincipal principal)
    {
        if (!_isLive)
            return true;
        try
        {
            return SessionCaller.SessionOf(principal) is { } id
                && await sessions.Open(id, active: false, CancellationToken.None) is { } session
                && await Stands(session, principal);
        }
        catch (Exception away) when (away.IsOutage())
        {
            throw new StoreUnavailableException();
        }
    }

    public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        _isLive = true;
        return Task.CompletedTask;
    }

    private async Task<bool> Stands(StoredSession session, ClaimsPrincipal principal)
    {
        var now = time.GetUtcNow();
        if (now - _standsSince < LookAgain)
            return true;
        if (await standings.Of(session, CancellationToken.None) is not { } who || !SessionRules.IsUnchanged(SessionCaller.Of(principal), who))
            return false;
        _standsSince = now;
        return true;
    }
}
