using Npgsql;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Migrations;

/// <summary>Overrides that were decided before there was a list of them are in it, from what happened to their cases.</summary>
public sealed class DecidedOverridesMigrationTests : IAsyncLifetime
{
    private const string Lead = "11111111-1111-1111-1111-111111111111";
    private const string Partner = "22222222-2222-2222-2222-222222222222";
    private const string Worker = "33333333-3333-3333-3333-333333333333";

    private readonly EarlierDatabase _earlier = new();

    private NpgsqlDataSource Owner => _earlier.Owner;

    public Task InitializeAsync() => _earlier.InitializeAsync();

    public Task DisposeAsync() => _earlier.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Rows_OfEarlierOverrides_AreMadeFromTheJournal(bool ownerIsBoundByPolicies)
    {
        await using var migrating = await _earlier.MigratingAs(ownerIsBoundByPolicies);
        await _earlier.Apply(migrating, migration => migration.Number < 13);
        await Asked(1001, 1, decided: true);
        await _earlier.Event("case/C-1001", 4, "case.person-told", 1, $"{{\"Override\":\"{Id(1)}\",\"Told\":\"TooDangerous\",\"How\":\"\"}}");
        await _earlier.Event("case/C-1001", 5, "case.person-told", 1, $"{{\"Override\":\"{Id(1)}\",\"Told\":\"Told\",\"How\":\"\"}}");
        await Asked(1002, 2, decided: false);
        await Asked(1003, 3, decided: null);

        await _earlier.Apply(migrating, migration => migration.Number == 13);

        (await Owner.Scalar<string[]>(
            """
            select array_agg(concat_ws(' ', number, record, right(override::text, 1), left(viewer::text, 1), left(recipient::text, 1), purpose, reason, status,
                                       left(requested_by::text, 1), left(decided_by::text, 1), decided_at = '2026-03-12 10:00+0', audit_due_on, told) order by number)
            from decided_override
            """)).ShouldBe(
        [
            "1001 C-1001 1 1 2 Safeguarding ChildAtRisk Approved 3 1 t 2027-03-12 Told",
            "1002 C-1002 2 1 2 Safeguarding ChildAtRisk Refused 3 1 t NotYet",
        ]);
        (await Owner.Scalar<bool>("select relrowsecurity and relforcerowsecurity from pg_class where relname = 'decided_override'")).ShouldBeTrue();
    }

    private async Task Asked(int number, int id, bool? decided)
    {
        var stream = $"case/C-{number}";
        await _earlier.Event(stream, 1, "case.opened", 1, $"{{\"Lead\":{{\"Value\":\"{Lead}\"}},\"Title\":\"\"}}");
        await _earlier.Event(stream, 2, "case.override-requested", 1,
            $"{{\"Override\":\"{Id(id)}\",\"Recipient\":{{\"Value\":\"{Partner}\"}},\"Purpose\":\"Safeguarding\",\"Reason\":\"ChildAtRisk\",\"By\":{{\"Value\":\"{Worker}\"}}}}");
        if (decided is { } approved)
        {
            await _earlier.Event(stream, 3, "case.override-decided", 1,
                $"{{\"Override\":\"{Id(id)}\",\"Approved\":{(approved ? "true" : "false")},\"By\":{{\"Value\":\"{Lead}\"}},\"At\":\"2026-03-12T10:00:00+00:00\",\"AuditDueOn\":{(approved ? "\"2027-03-12\"" : "null")}}}");
        }
    }

    private static string Id(int number) => $"77777777-7777-7777-7777-77777777777{number}";
}
