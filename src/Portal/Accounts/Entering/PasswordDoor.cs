using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>How a try with a password ended.</summary>
internal enum Knock
{
    Opened,

    /// <summary>For whatever reason: there is one answer, and it always takes as long.</summary>
    Refused,

    /// <summary>The address was tried too often within a minute.</summary>
    TooOften,

    /// <summary>Too many people try at this moment.</summary>
    Busy,
}

internal readonly record struct Knocked(Knock Answer, Account? Account = null);

/// <summary>
/// Checks an address and a password. Whether there is such an account, has a password, or has to wait, is not to be told
/// from the answer: the same is done for each, and answered on the beat.
/// </summary>
internal sealed class PasswordDoor(
    AccountsDb accounts, IPasswordHasher<Account> hasher, DummyHash dummy, CheckTurns turns, TryLimits limits, Attempts attempts,
    KnownDevices devices, Whoms whoms, SignInHistory history, EqualTime equalTime)
{
    public async Task<Knocked> Try(HttpContext http, string address, string password)
    {
        var whom = whoms.Address(Whoms.Normalised(address));
        var known = devices.Of(http) is { } device && device.Knows(whom) ? device : null;
        var counted = known is null ? whom : whoms.At(known, whom);
        if (!limits.Allow(counted))
            return new Knocked(Knock.TooOften);
        var turn = await turns.Take(known is not null, http.RequestAborted);
        if (!turn.IsAcquired)
            return new Knocked(Knock.Busy);
        return await equalTime.Of(async () =>
        {
            // Over before the beat is waited for.
            using (turn)
                return await Check(http, address, password, counted);
        });
    }

    private async Task<Knocked> Check(HttpContext http, string address, string password, byte[] counted)
    {
        var taken = (await attempts.Take(counted, AttemptRules.Passwords)).Taken;
        var name = Whoms.Normalised(address);
        // Who never finished setting up begins again with the invitation.
        var account = await accounts.Users.FirstOrDefaultAsync(each => each.NormalizedUserName == name && each.CompletedAt != null, CancellationToken.None);
        var hash = taken ? account?.PasswordHash : null;
        var verified = hasher.VerifyHashedPassword(account ?? dummy.Nobody, hash ?? dummy.Hash, PasswordText.Of(password));
        if (hash is null || verified is PasswordVerificationResult.Failed)
        {
            await history.Write(account?.Id, address, taken ? SignInOutcome.WrongPassword : SignInOutcome.Held, Means.Password, http);
            return new Knocked(Knock.Refused);
        }

        await attempts.Forget(counted);
        if (verified is PasswordVerificationResult.SuccessRehashNeeded)
        {
            account!.PasswordHash = hasher.HashPassword(account, PasswordText.Of(password));
            await accounts.SaveChangesAsync(CancellationToken.None);
        }

        return new Knocked(Knock.Opened, account);
    }
}
