using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;

namespace Partnership.Portal.Tests.Pages;

/// <summary>Who may open what: every page and endpoint says so, and it holds.</summary>
[Collection(PortalsCollection.Name)]
public sealed class PermissionTests(Portals portals)
{
    private static readonly string[] Anonymous =
    [
        "ChooseOrganisationPage", "CodePage", "DonePage", "EnterPage", "ErrorPage", "FirstPage", "HelpPage", "InvitedPage", "JoinPage", "JoinReceivedPage",
        "NoMembershipPage", "RecoveryPage", "SetUpAuthenticatorPage", "SetUpCodesPage", "SetUpPage", "SetUpPasswordPage", "SignInPage",
    ];

    public static TheoryData<string> Addresses => [.. RoutedPages.Behind.Select(RoutedPages.Address)];

    [Fact]
    public void Every_page_declares_once_whom_it_is_for()
    {
        RoutedPages.All.Count.ShouldBeGreaterThan(15);
        foreach (var page in RoutedPages.All)
        {
            var declared = page.GetCustomAttributes(inherit: false).Count(attribute => attribute is IAuthorizeData or IAllowAnonymous);
            declared.ShouldBe(1, page.FullName);
        }
    }

    [Fact]
    public void Pages_for_anybody_are_these_and_no_others() =>
        RoutedPages.All.Except(RoutedPages.Behind).Select(page => page.Name).Order(StringComparer.Ordinal).ShouldBe(Anonymous);

    // The home page, and how a person themself signs in, whatever their organisation lets them do.
    [Fact]
    public void Pages_for_everybody_who_is_signed_in_are_these_and_no_others() =>
        RoutedPages.Behind.Where(page => RoutedPages.PermissionOf(page) is null).Select(page => page.Name).Order(StringComparer.Ordinal)
            .ShouldBe(
            [
                "AccountPage", "AgainPage", "AuthenticatorPage", "DevicesPage", "HomePage", "OwnRecoveryPage", "OwnSignInsPage", "PasskeysPage", "PasswordPage",
                "RecoveryCodesPage", "SwitchPage",
            ]);

    [Fact]
    public void Every_endpoint_declares_whom_it_is_for_or_is_known_to_need_a_session()
    {
        var silent = portals.Development.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && endpoint.Metadata.GetMetadata<IAuthorizeData>() is null)
            .Select(endpoint => endpoint.RoutePattern.RawText!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

        // These fall under the fallback policy: a signed-in person.
        silent.ShouldBe(
        [
            "/_blazor", "/_blazor/disconnect/", "/_blazor/initializers/", "/_blazor/negotiate", "/_framework/opaque-redirect",
        ]);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Whoever_is_not_signed_in_is_sent_to_the_sign_in_page(string address)
    {
        using var client = portals.Development.Nobody();

        using var read = await client.GetAsync(address);
        using var posted = await client.PostAsync(address, new FormUrlEncodedContent([]));

        foreach (var response in new[] { read, posted })
        {
            response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            response.Headers.Location!.ToString().ShouldBe($"https://portal.example/sign-in?to={Uri.EscapeDataString(address)}");
            (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData(Role.Practitioner)]
    [InlineData(Role.Supervisor)]
    [InlineData(Role.OrganisationAdministrator)]
    [InlineData(Role.PartnershipAdministrator)]
    [InlineData(Role.DataProtectionOfficer)]
    [InlineData(Role.Auditor)]
    public async Task Role_OpensWhatItsPermissionsAllowAndNothingElse(Role role)
    {
        using var client = portals.Development.Signed(role);
        foreach (var page in RoutedPages.Behind)
        {
            var address = RoutedPages.Address(page);
            using var response = await client.GetAsync(address);
            var may = RoutedPages.PermissionOf(page) is not { } permission || RolePermissions.Allow([role], permission);
            response.StatusCode.ShouldBe(may && !address.Contains("99999", StringComparison.Ordinal) ? HttpStatusCode.OK : HttpStatusCode.NotFound, address);
        }
    }

    [Fact]
    public async Task Refused_and_absent_are_the_same_page()
    {
        using var auditor = portals.Development.Signed(Role.Auditor);

        var refused = await auditor.GetStringAsyncWhatever("/cases");
        var absent = await auditor.GetStringAsyncWhatever("/no-such-page");

        refused.ShouldBe(absent);
    }
}

internal static class Reading
{
    /// <summary>The page, whatever its status.</summary>
    public static async Task<string> GetStringAsyncWhatever(this HttpClient client, string address)
    {
        using var response = await client.GetAsync(address);
        return await response.Content.ReadAsStringAsync();
    }
}
