using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>Checks the code of an authenticator app, or a recovery code, of somebody who knew the password.</summary>
internal sealed class CodeDoor(
    Authenticators authenticators, RecoveryCodes recoveryCodes, Attempts attempts, KnownDevices devices, Whoms whoms, SignInHistory history)
{
    public async Task<CodeAnswer> Try(HttpContext http, Account account, string code, Means means)
    {
        var device = devices.Of(http);
        var whom = whoms.Codes(account.Id);
        var counted = device?.Knows(whoms.Address(Whoms.Normalised(account.Email!))) == true ? whoms.At(device, whom) : whom;
        var tried = await attempts.Take(counted, AttemptRules.Codes);
        if (tried.Taken && await IsRight(account.Id, code, means))
        {
            await attempts.Forget(counted);
            return new CodeAnswer(true, null);
        }

        await history.Write(account.Id, account.Email, tried.Taken ? SignInOutcome.WrongCode : SignInOutcome.Held, means, http);
        return new CodeAnswer(false, tried.After.HeldUntil);
    }

    private Task<bool> IsRight(Guid account, string code, Means means) => means is Means.PasswordAndRecoveryCode
        ? recoveryCodes.Use(account, code)
        : authenticators.Verify(account, code);
}

/// <summary>Whether the code was right; where it was not, until when no other is taken.</summary>
internal readonly record struct CodeAnswer(bool Right, DateTimeOffset? HeldUntil);
