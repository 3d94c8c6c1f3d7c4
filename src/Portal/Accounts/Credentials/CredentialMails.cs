using Partnership.Contracts.Accounts;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>Writes to somebody that how they sign in was changed, in case it was not them. Setting up a new account is no change.</summary>
internal sealed class CredentialMails(AccountMails mails) : IHearsOfCredentials
{
    public async Task Changed(HttpContext http, Account account, SignInOutcome what)
    {
        if (account.CompletedAt is not null && Mail(what) is { } mail)
            await mails.Send(mail, account, $"credential/{account.Id}/{Guid.NewGuid()}", link: null, CancellationToken.None);
    }

    private static AccountMail? Mail(SignInOutcome what) => what switch
    {
        SignInOutcome.PasswordChanged => AccountMail.PasswordChanged,
        SignInOutcome.CredentialAdded => AccountMail.CredentialAdded,
        SignInOutcome.CredentialRemoved => AccountMail.CredentialRemoved,
        _ => null,
    };
}
