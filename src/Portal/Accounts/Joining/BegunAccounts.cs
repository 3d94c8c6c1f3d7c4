using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Joining;

/// <summary>
/// Begins the accounts of those who were invited. Until one is complete it counts for nothing: opening the link again
/// begins anew, and whoever begins with the same address takes it over.
/// </summary>
internal sealed class BegunAccounts(
    IDbContextFactory<AccountsDb> factory, ILookupNormalizer normalizer, IPasswordHasher<Account> hasher, TimeProvider time)
{
    /// <summary>Whether this person can sign in.</summary>
    public async Task<bool> IsComplete(UserId person, CancellationToken ct)
    {
        await using var accounts = await factory.CreateDbContextAsync(ct);
        return await accounts.Users.AnyAsync(account => account.Id == person.Value && account.CompletedAt != null, ct);
    }

    /// <summary>The name of a complete account; null where there is none.</summary>
    public async Task<string?> NameOf(Guid account, CancellationToken ct)
    {
        await using var accounts = await factory.CreateDbContextAsync(ct);
        return await accounts.Users.Where(each => each.Id == account && each.CompletedAt != null).Select(each => each.Name).FirstOrDefaultAsync(ct);
    }

    /// <summary>Begins it; null where the address, or the member, has a complete account already.</summary>
    /// <param name="link">The invitation by which it is begun.</param>
    /// <param name="member">Whose account it is to be; null for somebody new.</param>
    /// <param name="name">As colleagues will know them.</param>
    /// <param name="address">With which they will sign in.</param>
    /// <param name="password">In which nothing is wrong; null for who wants none.</param>
    public async Task<Account?> Begin(InvitationLink link, UserId? member, string name, string address, string? password)
    {
        var account = New(link, member, name, address);
        account.PasswordHash = password is null ? null : hasher.HashPassword(account, PasswordText.Of(password));
        await using var accounts = await factory.CreateDbContextAsync(CancellationToken.None);
        await using var transaction = await accounts.Database.BeginTransactionAsync(CancellationToken.None);
        // With everything that hung on it: whoever opens the link last is who it is for.
        await accounts.Users.Where(other => other.CompletedAt == null
            && (other.Invitation == account.Invitation || other.NormalizedUserName == account.NormalizedUserName || other.Id == account.Id)).ExecuteDeleteAsync();
        accounts.Add(account);
        try
        {
            await accounts.SaveChangesAsync(CancellationToken.None);
            await transaction.CommitAsync(CancellationToken.None);
            return account;
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return null;
        }
    }

    /// <summary>Deletes those that were begun so long ago that no invitation holds for them any more.</summary>
    public async Task DeleteAbandoned(CancellationToken ct)
    {
        var before = time.GetUtcNow() - Invitation.Lasts;
        await using var accounts = await factory.CreateDbContextAsync(ct);
        await accounts.Users.Where(account => account.CompletedAt == null && account.CreatedAt < before).ExecuteDeleteAsync(ct);
    }

    private Account New(InvitationLink link, UserId? member, string name, string address) => new()
    {
        Id = member?.Value ?? Guid.CreateVersion7(),
        Name = name,
        CreatedAt = time.GetUtcNow(),
        Invitation = link.Of,
        UserName = address,
        NormalizedUserName = normalizer.NormalizeName(address),
        Email = address,
        NormalizedEmail = normalizer.NormalizeEmail(address),
        SecurityStamp = Guid.NewGuid().ToString(),
    };
}
