using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Tests.Accounts;

/// <summary>The database being away is told from what it refused, however deep it lies.</summary>
public sealed class StoreOutageTests
{
    [Theory]
    [InlineData(PostgresErrorCodes.CannotConnectNow, true)]
    [InlineData(PostgresErrorCodes.DiskFull, true)]
    [InlineData(PostgresErrorCodes.IoError, true)]
    [InlineData(PostgresErrorCodes.UniqueViolation, false)]
    public void A_full_disk_is_the_database_being_away_and_a_refusal_is_not(string state, bool away)
    {
        var fault = new PostgresException("", "ERROR", "ERROR", state);

        fault.IsOutage().ShouldBe(away);
        new InvalidOperationException("Wrapped by Entity Framework.", fault).IsOutage().ShouldBe(away);
    }

    [Fact]
    public void What_the_grains_say_and_a_lost_connection_are_too()
    {
        new StoreUnavailableException().IsOutage().ShouldBeTrue();
        new NpgsqlException("The connection was lost.").IsOutage().ShouldBeTrue();
    }
}
