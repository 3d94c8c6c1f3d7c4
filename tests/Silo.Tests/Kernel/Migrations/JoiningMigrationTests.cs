using Partnership.Silo.Kernel.Database;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Migrations;

/// <summary>A database of an earlier release takes requests to join, and shows them to nobody whom they do not concern.</summary>
public sealed class JoiningMigrationTests : IAsyncLifetime
{
    private readonly EarlierDatabase _earlier = new();

    public Task InitializeAsync() => _earlier.InitializeAsync();

    public Task DisposeAsync() => _earlier.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Requests_AreWrittenAndReadAsPoliciesSay(bool ownerIsBoundByPolicies)
    {
        await using var migrating = await _earlier.MigratingAs(ownerIsBoundByPolicies);
        // The sixteenth makes a schema apart, of which this knows nothing.
        await _earlier.Apply(migrating, migration => migration.Number < 16);

        await _earlier.Apply(migrating, migration => migration.Number == 17);

        (await _earlier.Owner.Scalar<bool>("select relrowsecurity and relforcerowsecurity from pg_class where relname = 'join_request_row'")).ShouldBeTrue();
        (await May(DatabaseRole.Writer, "join_request_row", "insert, update")).ShouldBeTrue();
        (await May(DatabaseRole.Writer, "join_request_contact", "insert, delete")).ShouldBeTrue();
        (await May(DatabaseRole.Reader, "join_request_row", "select")).ShouldBeTrue();
        (await May(DatabaseRole.Reader, "join_request_row", "insert")).ShouldBeFalse();
        (await May(DatabaseRole.Reader, "join_request_contact", "select")).ShouldBeFalse();
        (await _earlier.Owner.Scalar<long>("select nextval('join_number')")).ShouldBe(3001);
    }

    private async Task<bool> May(DatabaseRole role, string table, string what)
    {
        var database = await _earlier.Owner.Scalar<string>("select current_database()::text");
        return await _earlier.Owner.Scalar<bool>("select has_table_privilege($1, $2, $3)", role.Name(database), table, what);
    }
}
