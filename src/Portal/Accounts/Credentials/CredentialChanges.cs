using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>Hears that somebody changed how they sign in: to write it down, or to tell them.</summary>
internal interface IHearsOfCredentials
{
    /// <param name="http">The request by which it was changed.</param>
    /// <param name="account">Whose.</param>
    /// <param name="what">That a password changed, or that a credential was added or removed.</param>
    Task Changed(HttpContext http, Account account, SignInOutcome what);
}

/// <summary>What follows when somebody changes how they sign in: their other sessions end, and it is made known.</summary>
internal sealed class CredentialChanges(Sessions.Sessions sessions, IEnumerable<IHearsOfCredentials> hearers)
{
    public async Task Made(HttpContext http, Account account, SignInOutcome what)
    {
        await sessions.EndAll(new UserId(account.Id), SessionEnd.CredentialsChanged, SessionCaller.SessionOf(http.User));
        foreach (var hearer in hearers)
            await hearer.Changed(http, account, what);
    }
}
