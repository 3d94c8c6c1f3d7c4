using System.Collections.Immutable;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Components.Layout;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>Sets passwords. Whoever checks one must bring it into the same form first: <see cref="PasswordText.Of"/>.</summary>
internal sealed class Passwords(
    IDbContextFactory<AccountsDb> accounts, IPasswordHasher<Account> hasher, IOptions<PasswordOptions> words, IOptions<PartnershipOptions> partnership)
{
    /// <summary>What is wrong with a password; for who has no account yet.</summary>
    /// <param name="password">As it was typed.</param>
    /// <param name="name">The person's name.</param>
    /// <param name="address">The address that they are to sign in with.</param>
    /// <param name="organisation">Their organisation's name; empty when it is not known.</param>
    public ImmutableArray<PasswordFault> Faults(string password, string name, string address, string organisation = "") =>
        PasswordRules.Faults(password, new PasswordWords(name, address, organisation, words.Value.All(partnership.Value.Name)));

    /// <summary>Sets the password, in the account given and where it is stored already, unless something is wrong with it.</summary>
    /// <returns>What is wrong; nothing when it is set.</returns>
    public async Task<ImmutableArray<PasswordFault>> Set(
        Account account, string password, string organisation = "", CancellationToken cancellation = default)
    {
        var faults = Faults(password, account.Name, account.Email ?? "", organisation);
        if (faults.IsEmpty)
            await Keep(account, hasher.HashPassword(account, PasswordText.Of(password)), cancellation);
        return faults;
    }

    private async Task Keep(Account account, string hash, CancellationToken cancellation)
    {
        (account.PasswordHash, account.SecurityStamp) = (hash, Guid.NewGuid().ToString());
        await using var db = await accounts.CreateDbContextAsync(cancellation);
        await db.Users.Where(each => each.Id == account.Id).ExecuteUpdateAsync(
            set => set.SetProperty(each => each.PasswordHash, hash).SetProperty(each => each.SecurityStamp, account.SecurityStamp), cancellation);
    }
}
