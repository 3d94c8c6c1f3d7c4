using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Migrations;

/// <summary>What nobody had taken on when an earlier release sent it gets the deadline that waits for that.</summary>
public sealed class UnclaimedMigrationTests : IAsyncLifetime
{
    private readonly EarlierDatabase _earlier = new();

    public Task InitializeAsync() => _earlier.InitializeAsync();

    public Task DisposeAsync() => _earlier.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Deadline_OfWhatNobodyHasTakenOn_IsNeverTooLate(bool ownerIsBoundByPolicies)
    {
        await using var migrating = await _earlier.MigratingAs(ownerIsBoundByPolicies);
        await _earlier.Apply(migrating, migration => migration.Number < 12);
        await Sent(2001, "Immediate", "Sent");
        await Sent(2002, "Within24Hours", "Questioned");
        await Sent(2003, "Standard", "Sent");
        await Sent(2004, "Standard", "Sent", owner: $"'{EarlierDatabase.Zero}'");
        await Sent(2005, "Standard", "Accepted");

        await _earlier.Apply(migrating, migration => migration.Number == 12);

        (await _earlier.Owner.Scalar<string[]>("select array_agg(stream || ' ' || kind || ' ' || to_char(due_at at time zone 'UTC', 'DD HH24:MI') order by stream) from deadline"))
            .ShouldBe(
            [
                "referral/R-2001 Answer/Unclaimed 12 10:15", "referral/R-2002 Answer/Unclaimed 12 16:00", "referral/R-2003 Answer/Unclaimed 12 16:00",
            ]);
        (await _earlier.Owner.Scalar<bool>("select relrowsecurity and relforcerowsecurity from pg_class where relname = 'referral_row'")).ShouldBeTrue();
    }

    private async Task Sent(int number, string urgency, string status, string owner = "null")
    {
        foreach (var received in new[] { true, false })
        {
            await _earlier.Owner.Execute(
                $"""
                insert into referral_row (viewer, number, record, received, asked_for, partner, place, urgency, risk, status, sent_at, due_at, strands, next_due_at, owner)
                values (gen_random_uuid(), {number}, 'R-{number}', {received}, '', gen_random_uuid(), '', '{urgency}', 'High', '{status}',
                        '2026-03-12 10:00Z', now(), 0, now(), {(received ? owner : "null")})
                """);
        }
    }
}
