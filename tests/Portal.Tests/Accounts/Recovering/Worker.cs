using System.Collections.Immutable;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;

namespace Partnership.Portal.Tests.Accounts.Recovering;

/// <summary>A member of staff who signs in, with a password or without one, and ten recovery codes.</summary>
internal sealed class Worker
{
    public const string Password = "tangerine bicycle under fog";

    private readonly PortalHost _portal;

    private Worker(PortalHost portal, Caller caller, string address, ImmutableArray<string> codes) =>
        (_portal, Caller, Address, Codes) = (portal, caller, address, codes);

    public Caller Caller { get; }

    public string Address { get; }

    public ImmutableArray<string> Codes { get; }

    public string Page => $"/organisations/{Caller.Organisation}/members/{Caller.User}/recovery";

    public static async Task<Worker> Come(PortalHost portal, OrganisationId organisation, bool hasPassword = true, params Role[] roles)
    {
        var id = Guid.NewGuid();
        var member = new Member(new UserId(id), $"Worker {id:N}", "Officer", roles.Length == 0 ? [Role.Practitioner] : [.. roles]);
        (await portal.Ask<IOrganisationGrain, OrganisationRecorded>(
            Caller.System("test"), organisation.ToString(), grain => grain.AddMember(new AddMember(CommandId.New(), member), default))).Refusals.ShouldBeEmpty();
        var address = $"{id:N}@people.example";
        var account = new Account
        {
            Id = id, Name = member.Name, UserName = address, Email = address, NormalizedUserName = address.ToUpperInvariant(),
            NormalizedEmail = address.ToUpperInvariant(), CreatedAt = DateTimeOffset.UtcNow, CompletedAt = DateTimeOffset.UtcNow,
            SecurityStamp = Guid.NewGuid().ToString(), Authenticator = portal.Services.GetRequiredService<AuthenticatorSecrets>().Make(id),
        };
        using var scope = portal.Services.CreateScope();
        if (hasPassword)
            account.PasswordHash = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>().HashPassword(account, PasswordText.Of(Password));
        var accounts = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        accounts.Users.Add(account);
        await accounts.SaveChangesAsync();
        var caller = new Caller(member.User, organisation, member.Roles, "casework");
        return new Worker(portal, caller, address, await scope.ServiceProvider.GetRequiredService<RecoveryCodes>().Make(id));
    }

    public Task<Account> Account() => Stored(accounts => accounts.Users.AsNoTracking().SingleAsync(account => account.Id == Caller.User.Value));

    public Task<List<Recovery>> Recoveries() =>
        Stored(accounts => accounts.Recoveries.AsNoTracking().Where(recovery => recovery.Person == Caller.User.Value).OrderBy(recovery => recovery.AskedAt).ToListAsync());

    public Task<List<SignInOutcome>> History() => Stored(accounts => accounts.SignIns.Where(record => record.Person == Caller.User.Value)
        .OrderBy(record => record.Id).Select(record => record.Outcome).ToListAsync());

    public async Task<bool> SignsInWith(string password)
    {
        var account = await Account();
        return account.PasswordHash is { } hash && _portal.Services.CreateScope().ServiceProvider.GetRequiredService<IPasswordHasher<Account>>()
            .VerifyHashedPassword(account, hash, PasswordText.Of(password)) is not PasswordVerificationResult.Failed;
    }

    public Task<int> Passkeys() => Stored(accounts => accounts.UserPasskeys.CountAsync(passkey => passkey.UserId == Caller.User.Value));

    /// <summary>As if this time had passed since it was asked for.</summary>
    public Task Passed(TimeSpan time) => Stored(accounts => accounts.Recoveries.Where(recovery => recovery.Person == Caller.User.Value)
        .ExecuteUpdateAsync(set => set
            .SetProperty(recovery => recovery.OpensAt, recovery => recovery.OpensAt - time)
            .SetProperty(recovery => recovery.ClosesAt, recovery => recovery.ClosesAt - time)));

    private async Task<T> Stored<T>(Func<AccountsDb, Task<T>> read)
    {
        using var scope = _portal.Services.CreateScope();
        return await read(scope.ServiceProvider.GetRequiredService<AccountsDb>());
    }
}
