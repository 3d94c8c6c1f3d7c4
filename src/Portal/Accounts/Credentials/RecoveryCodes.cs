using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>Codes for who has neither app nor passkey at hand: with the password, each opens the portal once.</summary>
internal sealed class RecoveryCodes(IDbContextFactory<AccountsDb> accounts, TimeProvider time)
{
    /// <summary>How many are made at once.</summary>
    public const int Number = 10;

    /// <summary>New codes in place of all before. This is the only time that they can be shown.</summary>
    public async Task<ImmutableArray<string>> Make(Guid account)
    {
        ImmutableArray<string> codes = [.. Enumerable.Range(0, Number).Select(_ => RecoveryCodeText.Make())];
        await using var db = await accounts.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.RecoveryCodes.Where(code => code.Account == account).ExecuteDeleteAsync();
        db.RecoveryCodes.AddRange(codes.Select(code => new RecoveryCode { Account = account, Hash = RecoveryCodeText.HashOf(code)! }));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return codes;
    }

    /// <summary>Whether this is a code of the account that has not been used; then it is used. Of two tries at once one succeeds.</summary>
    public async Task<bool> Use(Guid account, string code)
    {
        if (RecoveryCodeText.HashOf(code) is not { } hash)
            return false;
        await using var db = await accounts.CreateDbContextAsync();
        return await db.RecoveryCodes.Where(each => each.Account == account && each.Hash == hash && each.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.UsedAt, time.GetUtcNow())) == 1;
    }

    /// <summary>How many are left.</summary>
    public async Task<int> Left(Guid account)
    {
        await using var db = await accounts.CreateDbContextAsync();
        return await db.RecoveryCodes.CountAsync(code => code.Account == account && code.UsedAt == null);
    }

    /// <summary>Whether these are the codes that are kept for the account.</summary>
    public async Task<bool> Are(Guid account, ImmutableArray<string> codes)
    {
        await using var db = await accounts.CreateDbContextAsync();
        var kept = await db.RecoveryCodes.Where(code => code.Account == account).Select(code => code.Hash).ToListAsync();
        return codes.Length > 0 && codes.All(code => kept.Exists(hash => hash.AsSpan().SequenceEqual(RecoveryCodeText.HashOf(code))));
    }

    /// <summary>Forgets them all.</summary>
    public async Task Remove(Guid account)
    {
        await using var db = await accounts.CreateDbContextAsync();
        await db.RecoveryCodes.Where(code => code.Account == account).ExecuteDeleteAsync();
    }
}
