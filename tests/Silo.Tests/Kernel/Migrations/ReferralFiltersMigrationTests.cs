using Npgsql;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Migrations;
using Partnership.TestCommon.Postgres;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Migrations;

/// <summary>Referrals of earlier releases get what lists are narrowed by, from what was sent then.</summary>
public sealed class ReferralFiltersMigrationTests : IAsyncLifetime
{
    private const string Zero = "00000000-0000-0000-0000-000000000000";
    private const string One = "11111111-1111-1111-1111-111111111111";
    private const string Two = "22222222-2222-2222-2222-222222222222";

    private TestDatabase _database = null!;
    private NpgsqlDataSource _owner = null!;

    public async Task InitializeAsync()
    {
        _database = await PostgresCluster.CreateDatabaseAsync();
        _owner = NpgsqlDataSource.Create(_database.ConnectionString);
        foreach (var role in new[] { DatabaseRole.Writer, DatabaseRole.Reader })
            await _owner.Execute($"create role \"{role.Name(_database.Name)}\"");
    }

    public async Task DisposeAsync()
    {
        await _owner.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>The database of somebody else's server belongs to no superuser: the forced policies hold for its owner too.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Columns_OfEarlierReferrals_AreFilledFromWhatWasSent(bool ownerIsBoundByPolicies)
    {
        await using var migrating = await MigratingAs(ownerIsBoundByPolicies);
        await Apply(migrating, migration => migration.Number < 10);
        await Sent(2001, version: 1, "Sent", "Normanton, Derby", "Race", "Religion");
        await Sent(2002, version: 2, "Declined", "Clifton, Bristol, City of", "Other");
        await Sent(2003, version: 2, "Withdrawn", "Derby", "Age");
        await Sent(2004, version: 1, "Recalled", "Derby", "Disability");
        await Sent(2005, version: 2, "Recalled", "Derby");
        await Event(2005, 2, "referral.destruction-confirmed", 1, "{}");

        await Apply(migrating, migration => migration.Number == 10);

        (await Rows()).ShouldBe(
        [
            "2001 received 6 Derby due", "2001 sent 6 Derby due",
            "2002 received 512 Bristol, City of -", "2002 sent 512 Bristol, City of -",
            "2003 received 0  -", "2003 sent 128 Derby -",
            "2004 received 0  due", "2004 sent 16 Derby due",
            "2005 received 0  -", "2005 sent 0 Derby -",
        ]);
        (await _owner.Scalar<bool>("select relrowsecurity and relforcerowsecurity from pg_class where relname = 'referral_row'")).ShouldBeTrue();
    }

    private Task<string[]> Rows() => _owner.Scalar<string[]>(
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
        await Event(number, 1, "referral.sent", version, $"{{\"Manifest\":{{\"Case\":{{\"Number\":{number}}},\"Minimum\":{{\"Strands\":[{listed}]}}}}}}");
    }

    private Task Event(int number, int at, string type, int version, string data) => _owner.Execute(
        $"""
        insert into journal (stream, version, type, type_version, data, actor, organisation, purpose, correlation, recorded_at, previous_hash, hash)
        values ($1, {at}, $2, {version}, $3, '{Zero}', '{Zero}', '', '{Zero}', now(), '', '')
        """,
        $"referral/R-{number}", type, data);

    private Task Row(int number, string viewer, bool received, string status, string place) => _owner.Execute(
        $"""
        insert into referral_row (viewer, number, record, received, asked_for, partner, place, urgency, risk, status, sent_at, due_at)
        values ('{viewer}', {number}, 'R-{number}', {received}, '', '{(received ? One : Two)}', $1, 'Standard', 'High', '{status}', now(), now())
        """,
        place);

    private async Task<NpgsqlDataSource> MigratingAs(bool boundByPolicies)
    {
        if (!boundByPolicies)
            return NpgsqlDataSource.Create(_database.ConnectionString);
        var owner = $"{_database.Name}_owner";
        await _owner.Execute($"create role {owner}");
        await _owner.Execute($"alter schema public owner to {owner}");
        return NpgsqlDataSource.Create(_database.ConnectionString + $";Options=-c role={owner}");
    }

    private async Task Apply(NpgsqlDataSource migrating, Func<Migration, bool> wanted)
    {
        foreach (var migration in Migration.All.Where(wanted))
            await migrating.Execute(migration.For(_database.Name));
    }
}
