using System.Collections.Immutable;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>
/// Passkeys (WebAuthn). The device must have made sure of its user, by a finger, a face or its PIN: so a passkey is two
/// factors by itself. Whether somebody is a member and may enter is not asked here.
/// </summary>
internal sealed class Passkeys(
    IDbContextFactory<AccountsDb> accounts, IPasskeyHandler<Account> handler, UserManager<Account> users, Ceremonies ceremonies,
    Removals removals, TimeProvider time)
{
    /// <summary>The longest name of a passkey.</summary>
    public const int LongestName = 60;

    /// <summary>More than anybody has devices.</summary>
    public const int Most = 20;

    /// <summary>What the browser is asked in order to make a passkey, as JSON.</summary>
    public async Task<string> CreationOptions(HttpContext http, Account account)
    {
        var options = await handler.MakeCreationOptionsAsync(
            new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email ?? "", DisplayName = account.Name }, http);
        ceremonies.Open(http, CeremonyKind.Creation, options.AttestationState ?? "");
        return options.CreationOptionsJson;
    }

    /// <summary>Keeps the passkey that the browser made; false when it is not one that was asked for here, of this account.</summary>
    public async Task<bool> Add(HttpContext http, Account account, string credentialJson, string name)
    {
        if (ceremonies.Of(http, CeremonyKind.Creation) is not { } ceremony)
            return false;
        var made = await handler.PerformAttestationAsync(
            new PasskeyAttestationContext { HttpContext = http, CredentialJson = credentialJson, AttestationState = ceremony.State });
        if (!made.Succeeded || made.UserEntity.Id != account.Id.ToString() || !made.Passkey.IsUserVerified
            || !await ceremonies.Spend(http, ceremony))
            return false;
        await using var db = await accounts.CreateDbContextAsync();
        if (await db.UserPasskeys.CountAsync(passkey => passkey.UserId == account.Id) >= Most)
            return false;
        db.UserPasskeys.Add(PasskeyRow.Of(account.Id, made.Passkey, Named(name), time.GetUtcNow()));
        await db.SaveChangesAsync();
        return true;
    }

    /// <summary>What the browser is asked in order to prove by a passkey who somebody is, as JSON.</summary>
    /// <param name="http">The request.</param>
    /// <param name="account">Whose passkeys may answer; null: whoever's, which then says who it is.</param>
    public async Task<string> RequestOptions(HttpContext http, Guid? account)
    {
        var user = account is { } id ? await users.FindByIdAsync(id.ToString()) : null;
        var options = await handler.MakeRequestOptionsAsync(user, http);
        ceremonies.Open(http, CeremonyKind.Request, options.AssertionState ?? "");
        return options.RequestOptionsJson;
    }

    /// <summary>Who has proved by a passkey that it is them; null when nobody has.</summary>
    public async Task<Account?> Assert(HttpContext http, string credentialJson)
    {
        if (ceremonies.Of(http, CeremonyKind.Request) is not { } ceremony)
            return null;
        var shown = await handler.PerformAssertionAsync(
            new PasskeyAssertionContext { HttpContext = http, CredentialJson = credentialJson, AssertionState = ceremony.State });
        if (!shown.Succeeded || !await ceremonies.Spend(http, ceremony))
            return null;
        await using var db = await accounts.CreateDbContextAsync();
        if (await db.UserPasskeys.SingleOrDefaultAsync(passkey => passkey.CredentialId == shown.Passkey.CredentialId) is not { } row)
            return null;
        (row.Data.SignCount, row.Data.IsBackedUp) = (shown.Passkey.SignCount, shown.Passkey.IsBackedUp);
        await db.SaveChangesAsync();
        return await db.Users.AsNoTracking().SingleAsync(each => each.Id == shown.User.Id);
    }

    /// <summary>The passkeys of an account, the oldest first.</summary>
    public async Task<ImmutableArray<PasskeyLine>> Of(Guid account, CancellationToken ct)
    {
        await using var db = await accounts.CreateDbContextAsync(ct);
        var rows = await db.UserPasskeys.AsNoTracking().Where(passkey => passkey.UserId == account).ToListAsync(ct);
        return [.. rows.Select(PasskeyLine.Of).OrderBy(line => line.MadeAt)];
    }

    /// <summary>Forgets a passkey, unless it is the last way in; false when it is, or the person has none of this number.</summary>
    public async Task<bool> Remove(Guid account, string number)
    {
        await using var db = await accounts.CreateDbContextAsync();
        var ids = await db.UserPasskeys.Where(passkey => passkey.UserId == account).Select(passkey => passkey.CredentialId).ToListAsync();
        return ids.Find(id => PasskeyLine.NumberOf(id) == number) is { } found && await removals.Remove(
            account, ways => ways.MayRemovePasskey,
            store => store.UserPasskeys.Where(passkey => passkey.UserId == account && passkey.CredentialId == found).ExecuteDeleteAsync());
    }

    /// <summary>Forgets them all: for who has lost what they were on.</summary>
    public async Task RemoveAll(Guid account)
    {
        await using var db = await accounts.CreateDbContextAsync();
        await db.UserPasskeys.Where(passkey => passkey.UserId == account).ExecuteDeleteAsync();
    }

    private static string Named(string typed) => typed.Trim() is { Length: > 0 } name ? name[..Math.Min(name.Length, LongestName)] : "Passkey";
}
