using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>
/// Checks what a passkey signed. It cannot be guessed, so tries are not counted; a passkey that is refused is written
/// down.
/// </summary>
internal sealed class PasskeyDoor(Passkeys passkeys, SignInHistory history)
{
    /// <summary>Whose passkey it is; null where it opens nothing here.</summary>
    /// <param name="http">The request.</param>
    /// <param name="credential">What the browser answered.</param>
    /// <param name="expected">Whose it must be; null for anybody's who has finished setting up.</param>
    public async Task<Account?> Try(HttpContext http, string credential, Account? expected = null)
    {
        var account = await passkeys.Assert(http, credential);
        if (account is not null && (expected is null ? account.CompletedAt is not null : account.Id == expected.Id))
            return account;
        // A passkey that nobody has says nothing of whom it was for.
        if ((expected ?? account) is { } concerned)
            await history.Write(concerned.Id, concerned.Email, SignInOutcome.PasskeyRefused, Means.Passkey, http);
        return null;
    }
}
