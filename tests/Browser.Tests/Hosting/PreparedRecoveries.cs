using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts;
using Partnership.Portal.Accounts.Recovering;
using Partnership.Portal.Accounts.Store;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Hosting;

/// <summary>People who cannot get in, and the ways back that were opened for them.</summary>
internal static class PreparedRecoveries
{
    private static readonly Caller Glen = DemonstrationPeople.DerbyshireAdministrator;

    /// <summary>A further member of Derbyshire Constabulary, who signs in with a password.</summary>
    public static async Task<UserId> SignsIn(RunningPortal portal, string name)
    {
        var person = new UserId(Guid.NewGuid());
        Prepared.Sure(await portal.Ask<IOrganisationGrain, OrganisationRecorded>(
            Caller.System("test"), Glen.Organisation.ToString(),
            grain => grain.AddMember(new AddMember(CommandId.New(), new Member(person, name, "Officer", [Role.Practitioner])), default)));
        await portal.Account(Glen with { User = person }, name, further: account => account.CompletedAt = portal.Time.GetUtcNow());
        return person;
    }

    /// <summary>The path of the link of a way back that was opened so long ago.</summary>
    public static async Task<string> Link(RunningPortal portal, UserId person, RecoveryKind kind, TimeSpan ago)
    {
        var (secret, asked) = (LinkSecret.Make(), portal.Time.GetUtcNow() - ago);
        var (opens, closes) = RecoveryDecisions.Times(kind, asked, TimeSpan.FromHours(24));
        var recovery = new Recovery
        {
            Id = Guid.NewGuid(), Person = person.Value, Organisation = Glen.Organisation.Value, Kind = kind, AskedBy = Glen.User.Value,
            AskedAt = asked, OpensAt = opens, ClosesAt = closes, Secret = LinkSecret.Hash(secret),
        };
        using var scope = portal.Services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<Recoveries>().Keep(recovery, default);
        return RecoveryLinks.Link(recovery.Id, secret);
    }
}
