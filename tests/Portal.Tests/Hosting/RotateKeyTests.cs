using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Partnership.Portal.Tests.Hosting;

/// <summary>The command that changes the master key.</summary>
public sealed class RotateKeyTests
{
    [Fact]
    public async Task While_the_portal_runs_it_is_refused_and_afterwards_what_was_kept_still_opens()
    {
        await using var portal = await PortalHost.Create("Production");
        string kept;
        await using (var before = portal.WithWebHostBuilder(_ => { }))
        {
            kept = Protector(before).Protect("anything");
            var (refused, why) = await portal.Run("rotate-key");
            refused.ShouldBe(1, why);
            why.ShouldContain("works on this database. Stop it, and try again.");
        }

        var (code, said) = await portal.Run("rotate-key");
        code.ShouldBe(0, said);

        await using var after = portal.WithWebHostBuilder(_ => { });
        Protector(after).Unprotect(kept).ShouldBe("anything");
    }

    [Theory]
    [InlineData("The next key is kept")]
    [InlineData("Everything is wrapped")]
    [InlineData("The database rests")]
    [InlineData("The next key is in its place")]
    public async Task Killed_after_any_step_it_leaves_an_installation_that_is_whole(string last)
    {
        await using var portal = await PortalHost.Create("Production");
        (await portal.Run("verify")).Code.ShouldBe(0);

        await portal.Kill("rotate-key", said => said.StartsWith(last, StringComparison.Ordinal));

        var (code, said) = await portal.Run("verify");
        code.ShouldBe(0, said);
        Directory.GetFiles(Path.Combine(portal.Folder, "keys")).ShouldHaveSingleItem();
        (await portal.Run("rotate-key")).Code.ShouldBe(0);
        (await portal.Run("verify")).Code.ShouldBe(0);
    }

    private static IDataProtector Protector(WebApplicationFactory<Program> portal) =>
        portal.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
}
