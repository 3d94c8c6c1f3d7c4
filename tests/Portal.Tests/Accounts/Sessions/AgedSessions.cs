using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Accounts.Sessions;

/// <summary>Makes sessions older than they are: the clock of the portal that all tests share stays as it is.</summary>
internal static class AgedSessions
{
    /// <summary>Somebody invented, with no session but those of the test.</summary>
    public static Caller SomebodyNew(params Role[] roles) =>
        DemonstrationPeople.DerbyshireInspector with { User = new UserId(Guid.NewGuid()), Roles = [.. roles] };

    /// <summary>This person proved who they are so long ago.</summary>
    public static Task Prove(this PortalHost portal, Caller person, TimeSpan ago) =>
        portal.Change(person, "strong_at = now() - $2::interval", ago);

    /// <summary>This person did nothing for so long.</summary>
    public static Task Idle(this PortalHost portal, Caller person, TimeSpan @for) =>
        portal.Change(person, "seen_at = now() - $2::interval, begun_at = least(begun_at, now() - $2::interval)", @for);

    /// <summary>This person signed in so long ago, and has been busy since.</summary>
    public static Task Begun(this PortalHost portal, Caller person, TimeSpan ago) =>
        portal.Change(person, "begun_at = now() - $2::interval", ago);

    public static async Task<T> OfSession<T>(this PortalHost portal, Caller person, string what)
    {
        await using var database = NpgsqlDataSource.Create(portal.Database.ConnectionString);
        return await database.Scalar<T>($"select {what} from accounts.session where person = $1 order by begun_at desc limit 1", person.User.Value);
    }

    private static async Task Change(this PortalHost portal, Caller person, string what, TimeSpan by)
    {
        await using var database = NpgsqlDataSource.Create(portal.Database.ConnectionString);
        await database.Execute($"update accounts.session set {what} where person = $1", person.User.Value, by);
    }
}
