using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Entering;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;

namespace Partnership.Portal.Tests.Accounts.Entering;

/// <summary>Accounts of invented people, as they stand when their owners have set them up.</summary>
internal static class PreparedAccounts
{
    public const string Password = "seven otters under the pier";

    /// <summary>The address of the person's account.</summary>
    public static string Address(Caller person) => $"{person.User.Value:N}@people.example";

    /// <summary>Gives this person an account; whatever account they had is gone.</summary>
    public static async Task<Account> Account(
        this PortalHost portal, Caller person, string? password = Password, bool completed = true, Action<Account>? further = null)
    {
        using var scope = portal.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        await db.Users.Where(old => old.Id == person.User.Value).ExecuteDeleteAsync();
        var address = Address(person);
        var account = new Account
        {
            Id = person.User.Value, Name = "Somebody Invented", UserName = address, NormalizedUserName = address.ToUpperInvariant(),
            Email = address, NormalizedEmail = address.ToUpperInvariant(), SecurityStamp = Guid.NewGuid().ToString(),
            CreatedAt = DateTimeOffset.UtcNow, CompletedAt = completed ? DateTimeOffset.UtcNow : null,
        };
        if (password is not null)
            account.PasswordHash = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>().HashPassword(account, password);
        further?.Invoke(account);
        db.Users.Add(account);
        await db.SaveChangesAsync();
        return account;
    }

    /// <summary>The account stands as if its owner had never finished setting it up.</summary>
    public static async Task Unfinish(this PortalHost portal, Account account)
    {
        using var scope = portal.Services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<AccountsDb>().Users.Where(each => each.Id == account.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.CompletedAt, (DateTimeOffset?)null));
    }

    /// <summary>Somebody whom no organisation knows.</summary>
    public static Caller Stranger() => new(new UserId(Guid.NewGuid()), default, [], "casework");

    /// <summary>The cookie of a browser by which this person has entered before.</summary>
    public static string DeviceCookie(this PortalHost portal, Caller person)
    {
        var context = new DefaultHttpContext { RequestServices = portal.Services };
        var whom = portal.Services.GetRequiredService<Whoms>().Address(Whoms.Normalised(Address(person)));
        portal.Services.GetRequiredService<KnownDevices>().Remember(context, whom);
        return context.Response.Headers.SetCookie.Single()!.Split(';')[0];
    }

    /// <summary>Whoever has tried before is no longer kept waiting.</summary>
    public static async Task NobodyWaits(this PortalHost portal)
    {
        using var scope = portal.Services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<AccountsDb>().Attempts
            .ExecuteUpdateAsync(set => set.SetProperty(attempt => attempt.HeldUntil, DateTimeOffset.UtcNow.AddSeconds(-1)));
    }

    /// <summary>What stands in the history of this person, the latest first.</summary>
    public static async Task<List<SignInRecord>> History(this PortalHost portal, Caller person)
    {
        using var scope = portal.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<AccountsDb>().SignIns
            .Where(record => record.Person == person.User.Value).OrderByDescending(record => record.Id).ToListAsync();
    }
}
