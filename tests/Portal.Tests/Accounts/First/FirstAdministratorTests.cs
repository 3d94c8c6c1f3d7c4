using Microsoft.Extensions.DependencyInjection;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;

namespace Partnership.Portal.Tests.Accounts.First;

/// <summary>The command as whoever runs the installation gives it, beside a portal that runs.</summary>
public sealed class FirstAdministratorTests
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task The_command_prints_a_link_that_works_until_the_next_and_none_once_somebody_signs_in(string environment)
    {
        await using var portal = await PortalHost.Create(environment);
        using var client = portal.Nobody();

        var (code, first) = await portal.Run("first-administrator", environment);
        code.ShouldBe(0, first);
        first.ShouldContain("within 24 hours");
        await PostedPage.Open(client, Path(first));

        var (_, second) = await portal.Run("first-administrator", environment);
        await client.ShouldNotBeThere(Path(first));
        await PostedPage.Open(client, Path(second));

        using var scope = portal.Services.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        accounts.Users.Add(new Account { Id = Guid.NewGuid(), Name = "Somebody", UserName = "x", CreatedAt = DateTimeOffset.UtcNow, CompletedAt = DateTimeOffset.UtcNow });
        await accounts.SaveChangesAsync();
        var (refused, said) = await portal.Run("first-administrator", environment);
        refused.ShouldBe(1);
        said.ShouldContain("Somebody can sign in here already");
        said.ShouldNotContain("/first/");
    }

    private static string Path(string said) =>
        new Uri(said.Split('\n').Select(line => line.Trim()).Single(line => line.StartsWith($"http://localhost:{CommandLine.Port}/first/", StringComparison.Ordinal))).AbsolutePath;
}
