using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>Writes down that somebody changed how they sign in.</summary>
internal sealed class CredentialHistory(SignInHistory history) : IHearsOfCredentials
{
    public Task Changed(HttpContext http, Account account, SignInOutcome what) =>
        history.Write(account.Id, account.Email, what, Sessions.SessionTickets.Of(http)?.Means ?? Means.Password, http);
}
