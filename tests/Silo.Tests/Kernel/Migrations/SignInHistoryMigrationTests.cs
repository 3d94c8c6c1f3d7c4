using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Migrations;

/// <summary>What an earlier release wrote down at the door stays, and is of no organisation.</summary>
public sealed class SignInHistoryMigrationTests : IAsyncLifetime
{
    private readonly EarlierDatabase _earlier = new();

    public Task InitializeAsync() => _earlier.InitializeAsync();

    public Task DisposeAsync() => _earlier.DisposeAsync();

    [Fact]
    public async Task What_was_written_down_before_is_for_no_organisation()
    {
        await using var migrating = await _earlier.MigratingAs(boundByPolicies: false);
        await _earlier.Apply(migrating, migration => migration.Number < 20);
        await _earlier.Owner.Execute(
            "insert into accounts.sign_in (person, whom, at, outcome, means, device) values (gen_random_uuid(), '\\x01', now(), 1, 4, 'Firefox on Windows')");

        await _earlier.Apply(migrating, migration => migration.Number == 20);

        (await _earlier.Owner.Scalar<long>("select count(*) from accounts.sign_in where organisation is null and device = 'Firefox on Windows'")).ShouldBe(1);
    }
}
