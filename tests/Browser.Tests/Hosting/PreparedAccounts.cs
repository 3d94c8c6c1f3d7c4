using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Entering;
using Partnership.Portal.Accounts.Steps;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Browser.Tests.Hosting;

/// <summary>Accounts of the demonstration's people, who have none by themselves.</summary>
internal static class PreparedAccounts
{
    public const string Password = "seven otters under the pier";

    /// <summary>Gives this person an account; whatever account they had is gone.</summary>
    public static async Task<Account> Account(this RunningPortal portal, Caller person, string name, bool password = true, Action<Account>? further = null)
    {
        using var scope = portal.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        await db.Users.Where(old => old.Id == person.User.Value).ExecuteDeleteAsync();
        var address = $"{name.ToLowerInvariant().Replace(' ', '.')}@people.example";
        var account = new Account
        {
            Id = person.User.Value, Name = name, UserName = address, NormalizedUserName = address.ToUpperInvariant(), Email = address,
            NormalizedEmail = address.ToUpperInvariant(), SecurityStamp = Guid.NewGuid().ToString(), CreatedAt = portal.Time.GetUtcNow(),
        };
        if (password)
            account.PasswordHash = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>().HashPassword(account, Password);
        further?.Invoke(account);
        db.Users.Add(account);
        await db.SaveChangesAsync();
        return account;
    }

    /// <summary>An account that is signed in with by a password and an app.</summary>
    public static Task<Account> AccountWithApp(this RunningPortal portal, Caller person, string name) => portal.Account(person, name, further: each =>
        (each.Authenticator, each.CompletedAt) = (portal.Services.GetRequiredService<AuthenticatorSecrets>().Make(each.Id), portal.Time.GetUtcNow()));

    /// <summary>What the account's app shows at this moment.</summary>
    public static string Code(this RunningPortal portal, Account account) => Totp.Code(
        portal.Services.GetRequiredService<AuthenticatorSecrets>().Open(account.Id, account.Authenticator!), Totp.StepAt(portal.Time.GetUtcNow()));

    /// <summary>An account with all there is: password, app, recovery codes, and passkeys on two devices.</summary>
    public static async Task<Account> FullAccount(this RunningPortal portal, Caller person, string name)
    {
        var account = await portal.Account(person, name, further: each =>
            each.Authenticator = portal.Services.GetRequiredService<AuthenticatorSecrets>().Make(each.Id));
        using var scope = portal.Services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<RecoveryCodes>().Make(account.Id);
        await portal.Passkey(account, "Chrome on Windows", synced: false);
        await portal.Passkey(account, "The telephone that I carry with me on duty and nowhere else", synced: true);
        return account;
    }

    /// <summary>A passkey of the account, on a device that is not here.</summary>
    public static async Task Passkey(this RunningPortal portal, Account account, string device, bool synced)
    {
        using var scope = portal.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        var (id, now) = (Guid.NewGuid().ToByteArray(), portal.Time.GetUtcNow());
        db.UserPasskeys.Add(PasskeyRow.Of(account.Id, new UserPasskeyInfo(id, id, now, 0, null, true, synced, synced, id, id), device, now));
        await db.SaveChangesAsync();
    }

    /// <summary>A history of several pages, with everything in it that happens at the door.</summary>
    public static async Task SignedInBefore(this RunningPortal portal, Caller person)
    {
        var history = portal.Services.GetRequiredService<SignInHistory>();
        string[] browsers = ["Mozilla/5.0 (Windows NT 10.0) Firefox/143.0", "Mozilla/5.0 (iPhone; CPU iPhone OS 18_3) Safari/604.1", "Mozilla/5.0 (Linux; Android 10) SamsungBrowser/28.0", ""];
        for (var line = 0; line < 70; line++)
        {
            var context = new DefaultHttpContext { Request = { Headers = { UserAgent = browsers[line % browsers.Length] } } };
            await history.Write(person.User.Value, null, (SignInOutcome)((line % 15) + 1), (Means)(line % 6), context, person.Organisation);
        }
    }

    /// <summary>Somebody who has proved this so far and sets up how they will sign in.</summary>
    public static async Task<Visitor> SettingUp(this RunningPortal portal, Account account, Means? proved, bool scripts = true)
    {
        var context = new DefaultHttpContext();
        portal.Services.GetRequiredService<Entrances>().Open(context, new Entrance(account.Id, portal.Time.GetUtcNow(), proved, "/"));
        var cookie = context.Response.Headers.SetCookie.Single()!.Split(';')[0].Split('=', 2);
        var visitor = await Visitor.Come(portal, scripts);
        await visitor.Page.Context.AddCookiesAsync([new() { Name = cookie[0], Value = cookie[1], Url = portal.Address, HttpOnly = true }]);
        return visitor;
    }
}
