using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Sessions;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Security;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Hosting;

/// <summary>One portal as in Development and one as in Production, for all tests that only ask them.</summary>
public sealed class Portals : IAsyncLifetime
{
    public PortalHost Development { get; private set; } = null!;

    public PortalHost Production { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Development = await PortalHost.Create("Development");
        Production = await PortalHost.Create("Production");
    }

    public async Task DisposeAsync()
    {
        await Development.DisposeAsync();
        await Production.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class PortalsCollection : ICollectionFixture<Portals>
{
    public const string Name = "portals";
}

internal static class Clients
{
    /// <summary>A browser without scripts: keeps cookies, follows nothing by itself.</summary>
    public static HttpClient Nobody(this PortalHost portal) => portal.CreateClient(
        new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://portal.example"), AllowAutoRedirect = false });

    /// <summary>
    /// The same with a session of this person, made as signing in makes it. They are what the caller says, whether or not
    /// there is such a member, until a membership that there was is ended.
    /// </summary>
    public static HttpClient Signed(this PortalHost portal, Caller caller, string name = "Somebody Invented")
    {
        var (cookie, session) = portal.Begun(caller).GetAwaiter().GetResult();
        portal.Services.GetRequiredService<SaidStandings>().Say(session, Entry(caller, name)).GetAwaiter().GetResult();
        var client = portal.Nobody();
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        return client;
    }

    /// <summary>With a session of somebody who really is a member, and is what they are there.</summary>
    public static HttpClient SignedMember(this PortalHost portal, Caller caller)
    {
        var (cookie, _) = portal.Begun(caller).GetAwaiter().GetResult();
        var client = portal.Nobody();
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        return client;
    }

    /// <summary>With a session that has ended.</summary>
    public static HttpClient SignedBefore(this PortalHost portal, Caller caller)
    {
        var (cookie, session) = portal.Begun(caller).GetAwaiter().GetResult();
        portal.Services.GetRequiredService<Sessions>().End(session.Id, SessionEnd.Idle).GetAwaiter().GetResult();
        var client = portal.Nobody();
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        return client;
    }

    private static StaffEntry Entry(Caller caller, string name) => new(
        new Member(caller.User, name, "", caller.Roles, caller.Signatory),
        new OrganisationProfile(caller.Organisation, "Organisation", OrganisationKind.Other, [], "", null));

    private static async Task<(string Cookie, StoredSession Session)> Begun(this PortalHost portal, Caller caller)
    {
        using var scope = portal.Services.CreateScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, Request = { Scheme = "https" } };
        var sessions = scope.ServiceProvider.GetRequiredService<Sessions>();
        await sessions.Begin(context, caller.User, caller.Organisation, Means.Passkey);
        var cookie = context.Response.Headers.SetCookie.Single()!.Split(';')[0];
        var key = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SessionCookie.Scheme)
            .TicketDataFormat.Unprotect(cookie[(cookie.IndexOf('=', StringComparison.Ordinal) + 1)..])!.Principal.FindFirst(Sessions.Key)!.Value;
        return (cookie, (await sessions.Open(SessionKey.Id(key), active: false, default))!);
    }

    /// <summary>Somebody of Derbyshire Constabulary who holds this role alone.</summary>
    public static HttpClient Signed(this PortalHost portal, Role role) =>
        portal.Signed(DemonstrationPeople.DerbyshireOfficer with { Roles = [role] });
}
