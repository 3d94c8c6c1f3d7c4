using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Rebuild;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Migrations;

/// <summary>The writer may put right each derived table, and may not touch what happened.</summary>
public sealed class RebuildMigrationTests : IAsyncLifetime
{
    private readonly EarlierDatabase _earlier = new();

    public Task InitializeAsync() => _earlier.InitializeAsync();

    public Task DisposeAsync() => _earlier.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_writer_may_put_right_what_follows_from_the_journal_and_nothing_else(bool ownerIsBoundByPolicies)
    {
        await using var migrating = await _earlier.MigratingAs(ownerIsBoundByPolicies);
        await _earlier.Apply(migrating, migration => migration.Number < 24);
        await _earlier.Owner.Execute("do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$");

        await _earlier.Apply(migrating, migration => migration.Number == 24);

        var writer = DatabaseRole.Writer.Name(await _earlier.Owner.Scalar<string>("select current_database()::text"));
        foreach (var table in DerivedTables.All)
        {
            (await _earlier.Owner.Scalar<bool>(
                "select has_table_privilege($1, $2, 'select') and has_table_privilege($1, $2, 'insert') and has_table_privilege($1, $2, 'delete')", writer, table))
                .ShouldBeTrue(table);
        }

        // Where the database is not theirs who migrate, it is not theirs to allow, and that stops no migration.
        (await _earlier.Owner.Scalar<bool>("select has_database_privilege($1, current_database(), 'temporary')", writer)).ShouldBe(!ownerIsBoundByPolicies);
        (await _earlier.Owner.Scalar<bool>("select has_table_privilege($1, 'journal', 'update, delete, truncate')", writer)).ShouldBeFalse();
    }
}
