using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
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

    /// <summary>The same with a session of this person, made as signing in makes it.</summary>
    public static HttpClient Signed(this PortalHost portal, Caller caller, string name = "Somebody Invented")
    {
        var options = portal.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SessionCookie.Scheme);
        var now = DateTimeOffset.UtcNow;
        var ticket = new AuthenticationTicket(
            caller.Principal(name, now),
            new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddMinutes(10) }, SessionCookie.Scheme);
        var client = portal.Nobody();
        client.DefaultRequestHeaders.Add("Cookie", $"{options.Cookie.Name}={options.TicketDataFormat.Protect(ticket)}");
        return client;
    }

    /// <summary>The claims of a session of this person, begun at this moment.</summary>
    public static ClaimsPrincipal Principal(this Caller caller, string name, DateTimeOffset at) => SessionCaller.Principal(
        new Member(caller.User, name, "", caller.Roles, caller.Signatory),
        new OrganisationProfile(caller.Organisation, "Organisation", OrganisationKind.Other, [], "", null), at);

    /// <summary>Somebody of Derbyshire Constabulary who holds this role alone.</summary>
    public static HttpClient Signed(this PortalHost portal, Role role) =>
        portal.Signed(DemonstrationPeople.DerbyshireOfficer with { Roles = [role] });
}
