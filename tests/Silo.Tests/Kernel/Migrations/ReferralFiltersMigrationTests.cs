using Npgsql;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Migrations;

/// <summary>Referrals of earlier releases get what lists are narrowed by, from what was sent then.</summary>
public sealed class ReferralFiltersMigrationTests : IAsyncLifetime
{
    private const string One = "11111111-1111-1111-1111-111111111111";
    private const string Two = "22222222-2222-2222-2222-222222222222";

    private readonly EarlierDatabase _earlier = new();

    private NpgsqlDataSource Owner => _earlier.Owner;

    public Task InitializeAsync() => _earlier.InitializeAsync();

    public Task DisposeAsync() => _earlier.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Columns_OfEarlierReferrals_AreFilledFromWhatWasSent(bool ownerIsBoundByPolicies)
    {
        await using var migrating = await _earlier.MigratingAs(ownerIsBoundByPolicies);
        await _earlier.Apply(migrating, migration => migration.Number < 10);
        await Sent(2001, version: 1, "Sent", "Normanton, Derby", "Race", "Religion");
        await Sent(2002, version: 2, "Declined", "Clifton, Bristol, City of", "Other");
        await Sent(2003, version: 2, "Withdrawn", "Derby", "Age");
        await Sent(2004, version: 1, "Recalled", "Derby", "Disability");
        await Sent(2005, version: 2, "Recalled", "Derby");
        await _earlier.Event("referral/R-2005", 2, "referral.destruction-confirmed", 1, "{}");

        await _earlier.Apply(migrating, migration => migration.Number == 10);

        (await Rows()).ShouldBe(
        [
            "2001 received 6 Derby due", "2001 sent 6 Derby due",
            "2002 received 512 Bristol, City of -", "2002 sent 512 Bristol, City of -",
            "2003 received 0  -", "2003 sent 128 Derby -",
            "2004 received 0  due", "2004 sent 16 Derby due",
            "2005 received 0  -", "2005 sent 0 Derby -",
        ]);
        (await Owner.Scalar<bool>("select relrowsecurity and relforcerowsecurity from pg_class where relname = 'referral_row'")).ShouldBeTrue();
    }

    private Task<string[]> Rows() => Owner.Scalar<string[]>(
        """
        select array_agg(number || case when received then ' received ' else ' sent ' end || strands || ' ' || district
                         || case when next_due_at = 'infinity' then ' -' else ' due' end order by number, received desc)
        from referral_row
        """);

    private async Task Sent(int number, int version, string status, string place, params string[] strands)
    {
        var takenBack = status is "Withdrawn" or "Recalled";
        await Row(number, One, received: false, status, place);
        await Row(number, Two, received: true, status, takenBack ? "" : place);
        var listed = string.Join(',', strands.Select(strand => $"\"{strand}\""));
        await _earlier.Event($"referral/R-{number}", 1, "referral.sent", version, $"{{\"Manifest\":{{\"Case\":{{\"Number\":{number}}},\"Minimum\":{{\"Strands\":[{listed}]}}}}}}");
    }

    private Task Row(int number, string viewer, bool received, string status, string place) => Owner.Execute(
        $"""
        insert into referral_row (viewer, number, record, received, asked_for, partner, place, urgency, risk, status, sent_at, due_at)
        values ('{viewer}', {number}, 'R-{number}', {received}, '', '{(received ? One : Two)}', $1, 'Standard', 'High', '{status}', now(), now())
        """,
        place);
}
