using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Recovering;
using Partnership.Portal.Accounts.Store;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Hosting;

/// <summary>People who sign in, and the ways back that were opened for them.</summary>
internal static class PreparedAccounts
{
    public const string Password = "tangerine bicycle under fog";

    /// <summary>A member of Derbyshire Constabulary with a password.</summary>
    public static async Task<UserId> SignsIn(RunningPortal portal, string name)
    {
        var id = Guid.NewGuid();
        Prepared.Sure(await portal.Ask<IOrganisationGrain, OrganisationRecorded>(
            Caller.System("test"), DemonstrationPeople.DerbyshireOfficer.Organisation.ToString(),
            grain => grain.AddMember(new AddMember(CommandId.New(), new Member(new UserId(id), name, "Officer", [Role.Practitioner])), default)));
        using var scope = portal.Services.CreateScope();
        var (address, now) = ($"{id:N}@people.example", DateTimeOffset.UtcNow);
        var account = new Account
        {
            Id = id, Name = name, UserName = address, Email = address, NormalizedUserName = address.ToUpperInvariant(),
            NormalizedEmail = address.ToUpperInvariant(), CreatedAt = now, CompletedAt = now, SecurityStamp = Guid.NewGuid().ToString(),
        };
        account.PasswordHash = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>().HashPassword(account, PasswordText.Of(Password));
        var accounts = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        accounts.Users.Add(account);
        await accounts.SaveChangesAsync();
        return new UserId(id);
    }

    /// <summary>The path of the link of a way back that was opened so long ago.</summary>
    public static async Task<string> Link(RunningPortal portal, UserId person, RecoveryKind kind, TimeSpan ago)
    {
        var (secret, asked) = (LinkSecret.Make(), DateTimeOffset.UtcNow - ago);
        var (opens, closes) = RecoveryDecisions.Times(kind, asked, TimeSpan.FromHours(24));
        var recovery = new Recovery
        {
            Id = Guid.NewGuid(), Person = person.Value, Organisation = DemonstrationPeople.DerbyshireOfficer.Organisation.Value, Kind = kind,
            AskedBy = DemonstrationPeople.DerbyshireAdministrator.User.Value, AskedAt = asked, OpensAt = opens, ClosesAt = closes,
            Secret = LinkSecret.Hash(secret),
        };
        using var scope = portal.Services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<Recoveries>().Keep(recovery, default);
        return RecoveryLinks.Link(recovery.Id, secret);
    }
}
