using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Rebuild;
using Partnership.Silo.Kernel.Security;
using Partnership.Silo.Tests.Kernel.Journal;
using Partnership.Silo.Tests.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Rebuild;

/// <summary>Every read model from zero equals what was there; what was damaged is mended; nobody who works meanwhile loses anything.</summary>
public sealed class RebuildTests(LivedPartnership fixture) : IClassFixture<LivedPartnership>
{
    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task Of_a_partnership_in_which_everything_happened_all_is_right_and_nothing_is_written()
    {
        var written = await Written();

        var report = await Rebuild();

        report.Tables.Select(table => table.Name).ShouldBe(DerivedTables.All, ignoreOrder: true);
        report.Tables.ShouldAllBe(table => table.Rows > 0 && table.Differed == 0, Said(report));
        (await Written()).ShouldBe(written);
    }

    [Fact]
    public async Task Whatever_is_damaged_is_mended_and_told()
    {
        var before = await _silo.DerivedRows();
        foreach (var table in DerivedTables.All)
            await _silo.Execute($"delete from {table} where ctid = (select ctid from {table} limit 1)");
        await _silo.Execute("truncate referral_row, barred, alert_choice");
        await _silo.Execute("update case_row set title = 'Altered', risk = 'Low'");
        await _silo.Execute("update member_row set roles = 'Auditor', ended_on = null where name like 'A%'");
        await _silo.Execute("update notice_row set due_at = null, open = not open");
        await _silo.Execute("insert into barred (record, person) values ('C-1001', gen_random_uuid())");
        await _silo.Execute(
            "insert into access (organisation, record, basis, origin) select organisation, 'C-999999', basis, 'C-999999' from access limit 1");

        var report = await Rebuild();

        report.Tables.ShouldAllBe(table => table.Differed > 0, Said(report));
        (Table(report, "barred").Extra, Table(report, "access").Extra).ShouldBe((1, 1));
        Table(report, "referral_row").Missing.ShouldBe(Table(report, "referral_row").Rows);
        (await _silo.DerivedRows()).ShouldBe(before);
        (await Rebuild()).Differed.ShouldBe(0);
    }

    [Fact]
    public async Task While_people_append_nothing_is_lost_and_nothing_differs_afterwards()
    {
        using var enough = new CancellationTokenSource();
        var working = Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            var made = new List<ReferralReference>();
            while (!enough.IsCancellationRequested)
            {
                var sent = await _silo.Send();
                (await _silo.Ask(DemonstrationPeople.DerbyCouncilOfficer, sent, grain => grain.Accept(new(CommandId.New(), 1), default))).Refusals.ShouldBeEmpty();
                made.Add(sent);
            }

            return made;
        }));

        var reports = new List<RebuildReport>();
        for (var time = 0; time < 3; time++)
            reports.Add(await Rebuild());
        await enough.CancelAsync();
        var made = (await working).SelectMany(each => each).ToArray();

        made.ShouldNotBeEmpty();
        reports.ShouldAllBe(report => report.Differed == 0, string.Join('\n', reports.Select(Said)));
        (await Rebuild()).Differed.ShouldBe(0);
        (await _silo.Scalar<long>(
            "select count(*) from referral_row where status = 'Accepted' and record = any ($1)", (object)made.Select(each => each.ToString()).ToArray()))
            .ShouldBe(2 * made.Length);
    }

    [Fact]
    public async Task Readers_see_what_stood_until_all_is_right()
    {
        var reference = await _silo.Send();
        await using var stalled = await StalledAppend.Begin(_silo);
        await _silo.Execute("delete from referral_row where record <> $1", reference.ToString());

        var rebuilding = Rebuild();
        (await _silo.View(DemonstrationPeople.DerbyCouncilOfficer, reference)).Version.ShouldBe(1);
        (await _silo.Scalar<long>("select count(distinct record) from referral_row")).ShouldBe(1);
        rebuilding.IsCompleted.ShouldBeFalse();
        await stalled.RollBack();

        (await rebuilding).Tables.Single(table => table.Name == "referral_row").Missing.ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task Of_two_at_once_one_is_refused_and_nothing_stays_behind()
    {
        await using var stalled = await StalledAppend.Begin(_silo);
        var first = Rebuild();
        await TestCommon.Time.Condition.Until("the first is at work", async () =>
            await _silo.Scalar<long>("select count(*) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())") > 0);

        await Should.ThrowAsync<StartRefusedException>(Rebuild());

        await stalled.RollBack();
        (await first).Differed.ShouldBe(0);
        (await _silo.Scalar<long>("select count(*) from pg_class where relpersistence = 't' and relkind = 'r'")).ShouldBe(0);
        (await _silo.Scalar<long>("select count(*) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())")).ShouldBe(0);
        (await Rebuild()).Differed.ShouldBe(0);
    }

    private static string Said(RebuildReport report) => string.Join('\n', report.Tables);

    private static RebuiltTable Table(RebuildReport report, string name) => report.Tables.Single(table => table.Name == name);

    private Task<RebuildReport> Rebuild() => _silo.Services.GetRequiredService<ReadModelRebuild>().RunAsync(default);

    /// <summary>Which transaction wrote each row.</summary>
    private async Task<string[]> Written()
    {
        var written = new List<string>();
        foreach (var table in DerivedTables.All)
            written.Add(await _silo.Scalar<string>($"select '{table}' || string_agg(xmin::text, ' ' order by ctid) from {table}"));
        return [.. written];
    }
}
