using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Security;
using Partnership.Silo.Tests.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Database;

/// <summary>The second gate: what a query that forgot its condition would find.</summary>
public sealed class RowSecurityTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>, IAsyncLifetime
{
    private static readonly (string Table, string Owner)[] Guarded =
    [
        ("access", "organisation"), ("case_row", "viewer"), ("referral_row", "viewer"), ("draft", "organisation"),
        ("agreement_party", "organisation"), ("notice_row", "viewer"), ("undecided_override", "viewer"),
        ("agreement_row", "viewer"), ("agreement_outline", "viewer"), ("join_request_row", "viewer"),
        ("absence", "organisation"), ("attestation_row", "viewer"),
        ("decided_override", "viewer"),
    ];

    /// <summary>They hold nothing of any case.</summary>
    private static readonly string[] OfNoCase = ["agreement_party", "agreement_row", "agreement_outline", "absence", "attestation_row", "join_request_row"];

    private static readonly string[] ByPerson = ["barred"];

    private static readonly string[] Unreadable = ["journal", "access_log", "deadline", "outbox", "reserved_number", "installation", "join_request_contact"];

    private static readonly OrganisationId Police = DemonstrationPeople.DerbyshireOfficer.Organisation;
    private static readonly OrganisationId Council = DemonstrationPeople.DerbyCouncilOfficer.Organisation;
    private static readonly UserId Person = DemonstrationPeople.DerbyshireOfficer.User;
    private static readonly UserId Barred = DemonstrationPeople.DerbyshireInspector.User;
    private static readonly OrganisationId Stranger = DemonstrationPeople.LeicesterCouncilOfficer.Organisation;

    private readonly TestSilo _silo = fixture.Silo;
    private ReferralReference _sent;

    private NpgsqlDataSource Reader => _silo.Services.GetRequiredService<DataSources>().Reader;

    public async Task InitializeAsync()
    {
        _sent = await _silo.Send();
        await _silo.Draft(Journey.ToDerby);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Query_WithoutItsCondition_FindsOwnRowsAlone()
    {
        foreach (var (table, owner) in Guarded)
        {
            foreach (var organisation in new[] { Police, Council, Stranger })
            {
                var all = await _silo.Scalar<long>($"select count(*) from {table} where {owner} = $1", organisation.Value);
                (await Count(organisation.ToString(), $"select count(*) from {table}")).ShouldBe(all, $"{table} for {organisation}");
            }
        }

        (await Count(Police.ToString(), "select count(*) from case_row")).ShouldBeGreaterThan(0);
        (await Count(Police.ToString(), "select count(*) from draft")).ShouldBeGreaterThan(0);
        (await Count(Council.ToString(), "select count(*) from referral_row")).ShouldBeGreaterThan(0);
        (await Count(Council.ToString(), "select count(*) from draft")).ShouldBe(0);
        (await Count(Stranger.ToString(), "select count(*) from referral_row")).ShouldBe(0);
    }

    [Fact]
    public async Task Query_WithNoOrganisationSet_FindsNothing()
    {
        foreach (var (table, _) in Guarded)
        {
            (await Reader.Scalar<long>($"select count(*) from {table}")).ShouldBe(0, table);
            (await Count("", $"select count(*) from {table}")).ShouldBe(0, table);
        }
    }

    [Fact]
    public async Task Organisation_OfTheBatchBefore_IsGoneOnTheSameConnection()
    {
        await using var connection = await Reader.OpenConnectionAsync();
        (await Count(connection, Police.ToString(), "select count(*) from case_row")).ShouldBeGreaterThan(0);

        await using var next = new NpgsqlCommand("select count(*) from case_row", connection);
        (await next.ExecuteScalarAsync()).ShouldBe(0L);
        await using var who = new NpgsqlCommand("select coalesce(current_setting('partnership.person', true), '')", connection);
        (await who.ExecuteScalarAsync()).ShouldBe("");
    }

    [Theory]
    [InlineData(0, "select 1 / 0", PostgresErrorCodes.DivisionByZero)]
    [InlineData(1, "select pg_sleep(600)", PostgresErrorCodes.QueryCanceled)]
    public async Task Organisation_OfABatchThatCameToNothing_IsGoneFromThePool(int milliseconds, string end, string code)
    {
        await using var sources = new DataSources();
        sources.Open(_silo.Database + ";Maximum Pool Size=1", _silo.Services.GetRequiredService<PartnershipKeys>());
        int session;
        await using (var connection = await sources.Reader.OpenConnectionAsync())
        {
            session = connection.ProcessID;
            await using var batch = connection.CreateBatch();
            foreach (var statement in new[]
            {
                $"select set_config('partnership.organisation', '{Police}', true), set_config('partnership.person', '{Person}', true)",
                "select count(*) from case_row", $"set local statement_timeout = {milliseconds}", end,
            })
                batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));
            (await Should.ThrowAsync<PostgresException>(() => batch.ExecuteNonQueryAsync())).SqlState.ShouldBe(code);
        }

        await using var next = await sources.Reader.OpenConnectionAsync();
        next.ProcessID.ShouldBe(session);
        await using var count = new NpgsqlCommand("select count(*) from case_row", next);
        (await count.ExecuteScalarAsync()).ShouldBe(0L);
    }

    [Fact]
    public async Task Reader_ReadsNeitherJournalNorAccessLog()
    {
        foreach (var table in Unreadable)
            await Refused($"select count(*) from {table}");
    }

    [Fact]
    public async Task Reader_WritesNothing()
    {
        foreach (var table in Guarded.Select(guarded => guarded.Table).Concat(ByPerson).Concat(["organisation_row", "member_row", "migration"]).Concat(Unreadable))
        {
            await Refused($"delete from {table}");
            await Refused($"insert into {table} default values");
            await Refused($"truncate {table}");
        }

        await Refused("update referral_row set status = 'Accepted'");
        await Refused("create table own (id int)");
    }

    [Fact]
    public async Task Every_table_is_guarded_directory_or_unreadable()
    {
        string[] open = ["organisation_row", "member_row", "migration"];
        var readable = await _silo.Scalar<string[]>(
            """
            select array_agg(c.relname::text order by c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)
              and has_table_privilege(current_database() || '_reader', c.oid, 'select')
            """);

        readable.ShouldBe(open, ignoreOrder: true);
    }

    [Fact]
    public async Task SeenBy_IsAnsweredOnlyToThoseWithAccess()
    {
        await _silo.View(DemonstrationPeople.DerbyCouncilOfficer, _sent);

        (await Count(Council.ToString(), $"select count(*) from seen_by('{_sent}')")).ShouldBe(1);
        (await Count(Police.ToString(), $"select count(*) from seen_by('{_sent}')")).ShouldBe(1);
        (await Count(Stranger.ToString(), $"select count(*) from seen_by('{_sent}')")).ShouldBe(0);
        (await Count("", $"select count(*) from seen_by('{_sent}')")).ShouldBe(0);
    }

    [Fact]
    public async Task Query_WithNoPersonSet_FindsNothing()
    {
        foreach (var (table, _) in Guarded.Where(guarded => guarded.Table is not "agreement_party"))
            (await Count(Police.ToString(), $"select count(*) from {table}", person: "")).ShouldBe(0, table);
        (await Count(Police.ToString(), $"select count(*) from seen_by('{_sent}')", person: "")).ShouldBe(0);
    }

    [Fact]
    public async Task Query_WithoutItsJoin_FindsNothingFromWhichThePersonIsBarred()
    {
        await _silo.View(DemonstrationPeople.DerbyCouncilOfficer, _sent);
        var @case = await _silo.Scalar<string>("select origin from access where record = $1 and basis = 'sender'", _sent.ToString());
        var drafted = await _silo.Scalar<int>("select max(case_number) from draft");
        await _silo.Execute("insert into barred (record, person) values ($1, $2), ($3, $2) on conflict do nothing", @case, Barred.Value, $"C-{drafted}");

        foreach (var query in new[]
        {
            $"select count(*) from case_row where record = '{@case}'",
            $"select count(*) from access where record in ('{@case}', '{_sent}')",
            $"select count(*) from referral_row where record = '{_sent}'",
            $"select count(*) from draft where case_number = {drafted}",
            $"select count(*) from seen_by('{_sent}')",
        })
        {
            (await Count(Police.ToString(), query)).ShouldBeGreaterThan(0, query);
            (await Count(Police.ToString(), query, Barred.ToString())).ShouldBe(0, query);
        }

        (await Count(Council.ToString(), $"select count(*) from referral_row where record = '{_sent}'", Barred.ToString()))
            .ShouldBe(0, "A person is barred whichever organisation they read for.");
        (await Count(Police.ToString(), "select count(*) from case_row", Barred.ToString())).ShouldBeGreaterThan(0);
        (await Count(Police.ToString(), "select count(*) from barred", Barred.ToString())).ShouldBeGreaterThan(0);
        (await Count(Police.ToString(), "select count(*) from barred")).ShouldBe(0);
    }

    [Fact]
    public void Every_query_of_a_guarded_table_also_has_a_condition_of_its_own()
    {
        var resources = typeof(Sql).Assembly.GetManifestResourceNames()
            .Where(name => Regex.IsMatch(name, @"\.(list|count)-[a-z-]+\.sql$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)));
        var lists = resources.ToDictionary(name => name, Sql.Read, StringComparer.Ordinal)
            .Where(pair => Guarded.Any(guarded => pair.Value.Contains(guarded.Table, StringComparison.Ordinal))).ToList();

        lists.Count.ShouldBeGreaterThan(4);
        lists.ShouldAllBe(pair => Regex.IsMatch(pair.Value, @"(viewer|organisation) = \$1", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)));
        lists.Where(pair => Guarded.Any(guarded => !OfNoCase.Contains(guarded.Table) && pair.Value.Contains(guarded.Table, StringComparison.Ordinal))).ShouldAllBe(pair => Regex.IsMatch(
            pair.Value, @"<> all \(array\(select b.record from barred b where b.person = \$\d\)\)", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    private async Task Refused(string sql) =>
        (await Should.ThrowAsync<PostgresException>(() => Reader.Execute(sql))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege, sql);

    private async Task<long> Count(string organisation, string sql, string? person = null)
    {
        await using var connection = await Reader.OpenConnectionAsync();
        return await Count(connection, organisation, sql, person);
    }

    private static async Task<long> Count(NpgsqlConnection connection, string organisation, string sql, string? person = null)
    {
        await using var batch = connection.CreateBatch();
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            "select set_config('partnership.organisation', $1, true), set_config('partnership.person', $2, true)")
        {
            Parameters = { new NpgsqlParameter { Value = organisation }, new NpgsqlParameter { Value = person ?? Person.ToString() } },
        });
        batch.BatchCommands.Add(new NpgsqlBatchCommand(sql));
        await using var reader = await batch.ExecuteReaderAsync();
        await reader.NextResultAsync();
        await reader.ReadAsync();
        return reader.GetInt64(0);
    }
}
