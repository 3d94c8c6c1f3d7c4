using Npgsql;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Hosting;

/// <summary>The command that computes every list from what happened anew.</summary>
public sealed class RebuildTests
{
    [Fact]
    public async Task The_command_puts_right_what_differs_beside_a_portal_that_runs_and_says_what_it_was()
    {
        await using var portal = await PortalHost.Create("Development");
        var reference = await Prepared.Sent(portal);

        var (code, said) = await portal.Run("rebuild");
        code.ShouldBe(0, said);
        said.ShouldContain("Everything follows from the journal as it stands.");

        await using var owner = NpgsqlDataSource.Create(portal.Database.ConnectionString);
        await owner.Execute("delete from referral_row where record = $1", reference.ToString());
        (code, said) = await portal.Run("rebuild");

        code.ShouldBe(0, said);
        said.ShouldContain("referral_row: 2 rows; 2 were missing, 0 too many, 0 different");
        said.ShouldContain("2 rows were put right.");
        said.ShouldNotContain("Target-hardening");
        (await owner.Scalar<long>("select count(*) from referral_row where record = $1", reference.ToString())).ShouldBe(2);
    }
}
