using Microsoft.EntityFrameworkCore;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.First;

/// <summary>The link by which the first administrator of an installation comes in.</summary>
internal sealed class FirstLinks(AccountsDb accounts, TimeProvider time)
{
    private const string Prefix = "first/";

    /// <summary>Makes the link; one that was made before leads nowhere from then on.</summary>
    /// <returns>Its secret; null where somebody can sign in already.</returns>
    public async Task<string?> Make(CancellationToken ct)
    {
        if (!FirstDecisions.MayMake(await SomebodySignsIn(ct)))
            return null;
        var (secret, now) = (LinkSecret.Make(), time.GetUtcNow());
        var hash = LinkSecret.Hash(secret);
        await accounts.Database.ExecuteSqlAsync(
            $"""
            insert into accounts.first_link (single, secret, made_at) values (true, {hash}, {now})
            on conflict (single) do update set secret = excluded.secret, made_at = excluded.made_at, used_at = null
            """,
            ct);
        return secret;
    }

    /// <summary>Whether the link leads anywhere, for who opens it or sends the form of this id.</summary>
    public async Task<bool> Works(string secret, Guid form, CancellationToken ct)
    {
        var (link, signsIn, now) = (await Newest(ct), await SomebodySignsIn(ct), time.GetUtcNow());
        return FirstDecisions.Works(link, secret, signsIn, now)
            || FirstDecisions.Repeats(link, secret, signsIn, await Begun(form, ct) is not null, now);
    }

    /// <summary>
    /// Uses the link and begins the account in one, so that of two people who hold it one comes in. A form that is sent
    /// again finds what it began.
    /// </summary>
    /// <returns>The account; null where the link leads nowhere, or no longer.</returns>
    public async Task<Account?> Begin(string secret, Guid form, Action<Account> fill, CancellationToken ct)
    {
        if (!await Works(secret, form, ct))
            return null;
        await using var transaction = await accounts.Database.BeginTransactionAsync(ct);
        if (await Claim(LinkSecret.Hash(secret), ct) == 0)
            return await Works(secret, form, ct) ? await Begun(form, ct) : null;
        // Whoever began by an earlier link and did not finish is who begins now.
        var account = await accounts.Users.FirstOrDefaultAsync(each => each.CompletedAt == null && each.Invitation!.StartsWith(Prefix), ct);
        if (account is null)
            accounts.Users.Add(account = new Account { Id = Guid.NewGuid(), Name = "", CreatedAt = time.GetUtcNow() });
        account.Invitation = Mark(form);
        fill(account);
        await accounts.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return account;
    }

    /// <summary>Whether somebody else signs in with this address, or is about to.</summary>
    public Task<bool> IsTaken(string normalizedAddress, CancellationToken ct) => accounts.Users.AnyAsync(
        account => account.NormalizedUserName == normalizedAddress
            && (account.CompletedAt != null || account.Invitation == null || !account.Invitation.StartsWith(Prefix)),
        ct);

    private static string Mark(Guid form) => $"{Prefix}{form}";

    private Task<int> Claim(byte[] hash, CancellationToken ct) => accounts.FirstLinks
        .Where(link => link.UsedAt == null && link.Secret == hash)
        .ExecuteUpdateAsync(set => set.SetProperty(link => link.UsedAt, time.GetUtcNow()), ct);

    private Task<FirstLink?> Newest(CancellationToken ct) => accounts.FirstLinks.AsNoTracking().FirstOrDefaultAsync(ct);

    private Task<bool> SomebodySignsIn(CancellationToken ct) => accounts.Users.AnyAsync(account => account.CompletedAt != null, ct);

    private Task<Account?> Begun(Guid form, CancellationToken ct)
    {
        var mark = Mark(form);
        return accounts.Users.FirstOrDefaultAsync(account => account.CompletedAt == null && account.Invitation == mark, ct);
    }
}
