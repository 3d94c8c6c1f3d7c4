using Npgsql;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Hosting;

/// <summary>The command that says whether everything stands as it was written.</summary>
public sealed class VerifyTests
{
    [Fact]
    public async Task The_command_ends_well_until_somebody_altered_a_row_and_then_names_it()
    {
        await using var portal = await PortalHost.Create("Development");
        var reference = await Prepared.Sent(portal);

        var (code, said) = await portal.Run("verify");
        code.ShouldBe(0, said);
        said.ShouldContain("Every chain is whole.");

        await using var owner = NpgsqlDataSource.Create(portal.Database.ConnectionString);
        await owner.Execute("update journal set data = data || ' ' where stream = $1 and version = 1", $"referral/{reference}");
        var (broken, named) = await portal.Run("verify");
        broken.ShouldBe(1);
        named.ShouldContain($"What happened: referral/{reference}, version 1: it is not what was written.");
    }
}
