using Npgsql;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Migrations;

/// <summary>Referrals of earlier releases get the case they were drawn from, as far as one alone can be open.</summary>
public sealed class NoticesMigrationTests : IAsyncLifetime
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
    public async Task Case_OfEarlierReferrals_IsTheSendersAlone(bool ownerIsBoundByPolicies)
    {
        await using var migrating = await _earlier.MigratingAs(ownerIsBoundByPolicies);
        await _earlier.Apply(migrating, migration => migration.Number < 6);
        await Sent(2001, @case: 1001, "Sent");
        await Sent(2002, @case: 1001, "Sent"); // once more, before there was a guard
        await Sent(2003, @case: 1007, "Declined");

        await _earlier.Apply(migrating, migration => migration.Number == 6);

        (await Cases()).ShouldBe(["2001 received -", "2001 sent 1001", "2002 received -", "2002 sent -", "2003 received -", "2003 sent 1007"]);
        (await Owner.Scalar<bool>("select relrowsecurity and relforcerowsecurity from pg_class where relname = 'referral_row'")).ShouldBeTrue();
        await Owner.Execute("update referral_row set status = 'Accepted' where number = 2002");
        (await Should.ThrowAsync<PostgresException>(() => Row(2004, One, received: false, "Sent", 1001)))
            .ConstraintName.ShouldBe("referral_open_once");
        await Row(2005, One, received: false, "Sent", 1007);
    }

    private Task<string[]> Cases() => Owner.Scalar<string[]>(
        """
        select array_agg(number || case when received then ' received ' else ' sent ' end || coalesce(case_number::text, '-')
                         order by number, received desc)
        from referral_row
        """);

    private async Task Sent(int number, int @case, string status)
    {
        await Row(number, One, received: false, status);
        await Row(number, Two, received: true, status);
        await _earlier.Event($"referral/R-{number}", 1, "referral.sent", 1, $"{{\"Manifest\":{{\"Case\":{{\"Number\":{@case}}}}}}}");
    }

    private Task Row(int number, string viewer, bool received, string status, int? @case = null) => Owner.Execute(
        $"""
        insert into referral_row (viewer, number, record, received, asked_for, partner, place, urgency, risk, status, sent_at, due_at
                                  {(@case is null ? "" : ", case_number")})
        values ('{viewer}', {number}, 'R-{number}', {received}, '', '{(received ? One : Two)}', '', 'Standard', 'High', '{status}', now(), now()
                {(@case is null ? "" : $", {@case}")})
        """);
}
