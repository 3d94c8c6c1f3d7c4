using Npgsql;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Migrations;

/// <summary>Rows of earlier releases get their origin: of a referral, the case that its first event names.</summary>
public sealed class ScopeMigrationTests : IAsyncLifetime
{
    private readonly EarlierDatabase _earlier = new();

    private NpgsqlDataSource Owner => _earlier.Owner;

    public Task InitializeAsync() => _earlier.InitializeAsync();

    public Task DisposeAsync() => _earlier.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Origin_OfEarlierRows_IsTheCaseTheyWereDrawnFrom(bool ownerIsBoundByPolicies)
    {
        await using var migrating = await _earlier.MigratingAs(ownerIsBoundByPolicies);
        await _earlier.Apply(migrating, migration => migration.Number < 5);
        await Owner.Execute(
            """
            insert into access (organisation, record, basis) values
                (gen_random_uuid(), 'C-1001', 'lead'), (gen_random_uuid(), 'R-2001', 'sender'), (gen_random_uuid(), 'R-2001', 'recipient'),
                (gen_random_uuid(), 'R-2002', 'sender')
            """);
        await _earlier.Event("referral/R-2001", 1, "referral.sent", 1, """{"Manifest":{"Case":{"Number":1001},"CaseVersion":7},"By":{}}""");
        await _earlier.Event("referral/R-2001", 2, "referral.accepted", 1, """{"By":{}}""");
        await _earlier.Event("referral/R-2002", 1, "referral.sent", 1, """{"Manifest":{"Case":{"Number":1007}}}""");

        await _earlier.Apply(migrating, migration => migration.Number == 5);

        (await Owner.Scalar<string[]>("select array_agg(basis || ' ' || record || ' of ' || origin order by record, basis) from access"))
            .ShouldBe(["lead C-1001 of C-1001", "recipient R-2001 of C-1001", "sender R-2001 of C-1001", "sender R-2002 of C-1007"]);
        (await Owner.Scalar<bool>("select relrowsecurity and relforcerowsecurity from pg_class where relname = 'access'")).ShouldBeTrue();
    }
}
