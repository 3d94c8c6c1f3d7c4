using Npgsql;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Tests.Kernel.Database;

/// <summary>What passes by itself is told from what was refused.</summary>
public sealed class OutageTests
{
    [Theory]
    [InlineData(PostgresErrorCodes.ConnectionFailure)]
    [InlineData(PostgresErrorCodes.AdminShutdown)]
    [InlineData(PostgresErrorCodes.CrashShutdown)]
    [InlineData(PostgresErrorCodes.CannotConnectNow)]
    [InlineData(PostgresErrorCodes.DiskFull)]
    [InlineData(PostgresErrorCodes.TooManyConnections)]
    [InlineData(PostgresErrorCodes.IoError)]
    [InlineData(PostgresErrorCodes.InvalidCatalogName)]
    public void A_database_that_cannot_serve_is_away(string state) => Fault(state).IsOutage.ShouldBeTrue();

    [Theory]
    [InlineData(PostgresErrorCodes.UniqueViolation)]
    [InlineData(PostgresErrorCodes.InsufficientPrivilege)]
    [InlineData(PostgresErrorCodes.SyntaxError)]
    [InlineData(PostgresErrorCodes.CharacterNotInRepertoire)]
    public void A_database_that_refuses_is_there(string state) => Fault(state).IsOutage.ShouldBeFalse();

    [Fact]
    public void No_answer_at_all_is_away() => new NpgsqlException("The connection was lost.").IsOutage.ShouldBeTrue();

    private static PostgresException Fault(string state) => new("", "ERROR", "ERROR", state);
}
