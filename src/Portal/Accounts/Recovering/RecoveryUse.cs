using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Partnership.Contracts.Accounts;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Recovering;

/// <summary>Replaces what was lost: all at once or not at all, and once.</summary>
internal sealed class RecoveryUse(
    AccountsDb accounts, Sessions.Sessions sessions, IPasswordHasher<Account> hasher, RecoveryHistory history, AccountMails mails, TimeProvider time)
{
    /// <summary>Sets another password, for who has proved the second factor.</summary>
    /// <returns>False where another was quicker, or it was stopped meanwhile.</returns>
    public async Task<bool> SetPassword(Recovery recovery, Account account, string password, CancellationToken ct)
    {
        var hash = hasher.HashPassword(account, PasswordText.Of(password));
        if (!await Use(recovery, () => Change(account, set => set.SetProperty(each => each.PasswordHash, hash), ct), ct))
            return false;
        await Tell(recovery, account, AccountMail.PasswordChanged, SignInOutcome.PasswordChanged, ct);
        return true;
    }

    /// <summary>Takes the old second factor away, for who has proved the password: the next thing is to set up another.</summary>
    /// <returns>As for <see cref="SetPassword"/>.</returns>
    public async Task<bool> ForgetSecondFactor(Recovery recovery, Account account, CancellationToken ct)
    {
        if (!await Use(recovery, () => Forget(account, ct), ct))
            return false;
        await Tell(recovery, account, AccountMail.CredentialRemoved, SignInOutcome.CredentialRemoved, ct);
        return true;
    }

    private async Task<bool> Use(Recovery recovery, Func<Task> change, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        await using var transaction = await accounts.Database.BeginTransactionAsync(ct);
        var pending = accounts.Recoveries.Where(each => each.Person == recovery.Person && each.UsedAt == null && each.CancelledAt == null && each.ClosesAt > now);
        if (await pending.Where(each => each.Id == recovery.Id && each.OpensAt <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.UsedAt, now), ct) == 0)
            return false;
        // Whoever got in by one way needs no other, and another might not be theirs.
        await pending.ExecuteUpdateAsync(
            set => set.SetProperty(each => each.CancelledAt, now).SetProperty(each => each.CancelledBy, recovery.Person), ct);
        await change();
        await transaction.CommitAsync(ct);
        return true;
    }

    private async Task Forget(Account account, CancellationToken ct)
    {
        await accounts.RecoveryCodes.Where(code => code.Account == account.Id).ExecuteDeleteAsync(ct);
        await accounts.UserPasskeys.Where(passkey => passkey.UserId == account.Id).ExecuteDeleteAsync(ct);
        await Change(
            account,
            set => set.SetProperty(each => each.Authenticator, (byte[]?)null).SetProperty(each => each.NewAuthenticator, (byte[]?)null), ct);
    }

    private Task Change(
        Account account, Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<Account>> change, CancellationToken ct)
    {
        var stamp = Guid.NewGuid().ToString();
        return accounts.Users.Where(each => each.Id == account.Id).ExecuteUpdateAsync(
            set =>
            {
                change(set);
                set.SetProperty(each => each.SecurityStamp, stamp);
            },
            ct);
    }

    private async Task Tell(Recovery recovery, Account account, AccountMail mail, SignInOutcome changed, CancellationToken ct)
    {
        await sessions.EndAll(new UserId(account.Id), SessionEnd.CredentialsChanged);
        await history.Write(account.Id, SignInOutcome.RecoveryUsed, ct);
        await history.Write(account.Id, changed, ct);
        await mails.Send(mail, account, $"recovery/{recovery.Id}/used", link: null, ct);
    }
}
