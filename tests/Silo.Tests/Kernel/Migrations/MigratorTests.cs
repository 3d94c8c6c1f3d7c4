using Npgsql;
using Partnership.Silo.Kernel.Migrations;
using Partnership.Silo.Kernel.Security;
using Partnership.TestCommon.Postgres;

namespace Partnership.Silo.Tests.Kernel.Migrations;

public sealed class MigratorTests : IAsyncLifetime
{
    private static readonly PartnershipKeys Keys = new(new byte[32]);
    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await PostgresCluster.CreateDatabaseAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Run_Twice_AppliesEachStepOnce()
    {
        await Run();
        var first = await Applied();
        await Run();

        first.Select(each => each.Number).ShouldBe(Migration.All.Select(each => each.Number));
        (await Applied()).ShouldBe(first);
    }

    [Fact]
    public async Task Run_SeveralAtOnce_AppliesEachStepOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Run()));

        (await Applied()).Select(each => each.Number).ShouldBe(Migration.All.Select(each => each.Number));
    }

    [Fact]
    public async Task Run_DatabaseOfANewerRelease_IsRefused()
    {
        await Run();
        await Execute("insert into migration (number, name) values (9999, 'later')");

        (await Should.ThrowAsync<StartRefusedException>(Run)).Message.ShouldContain("9999");
    }

    [Fact]
    public async Task Run_Refused_KeepsNobodyWaiting()
    {
        await Run();
        await Should.ThrowAsync<StartRefusedException>(new Migrator(_database.ConnectionString, new PartnershipKeys([.. Enumerable.Repeat((byte)7, 32)])).Run(default));

        await using var source = NpgsqlDataSource.Create(_database.ConnectionString + ";Application Name=another process");
        await using var locks = source.CreateCommand(
            "select count(*) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())");
        (await locks.ExecuteScalarAsync()).ShouldBe(0L);
    }

    [Fact]
    public async Task Run_OnADatabaseOfTheFirstRelease_GivesAgreementsInForceTheDeadlineOfTheirReview()
    {
        await Run();
        await Execute("drop schema public, accounts cascade; create schema public");
        foreach (var step in Migration.All.Take(3))
            await Execute(step.For(new NpgsqlConnectionStringBuilder(_database.ConnectionString).Database!));
        await Execute(
            """
            insert into migration (number, name) select n, 'earlier' from generate_series(1, 3) n;
            insert into journal (stream, version, type, type_version, data, actor, organisation, purpose, correlation, recorded_at, previous_hash, hash)
            select 'agreement/' || id, 1, 'agreement.drafted', 1, '{"Title":"An agreement","ReviewBy":"2027-07-31"}', id, id, '', id, now(), '', ''
            from unnest(array['11111111-1111-1111-1111-111111111111', '22222222-2222-2222-2222-222222222222']::uuid[]) id;
            insert into agreement_party (agreement, organisation, in_force) values
                ('11111111-1111-1111-1111-111111111111', '33333333-3333-3333-3333-333333333333', true),
                ('22222222-2222-2222-2222-222222222222', '33333333-3333-3333-3333-333333333333', false);
            insert into member_row (organisation, user_id, name, job_title, roles)
            values ('33333333-3333-3333-3333-333333333333', '44444444-4444-4444-4444-444444444444', 'A worker', '', 'Practitioner');
            """);

        await Run();

        (await Ask("select string_agg(stream || ' ' || kind || ' ' || (due_at at time zone 'UTC'), ',') from deadline"))
            .ShouldBe("agreement/11111111-1111-1111-1111-111111111111 review 2027-07-31 23:00:00");
        (await Ask("select count(*) || ' ' || bool_and(party) from agreement_party")).ShouldBe("2 true");
        (await Ask("select signatory || ' ' || coalesce(vetted_until::text, 'never') from member_row")).ShouldBe("false never");
    }

    [Fact]
    public void Steps_are_numbered_from_one_without_a_gap() =>
        Migration.All.Select(each => each.Number).ShouldBe(Enumerable.Range(1, Migration.All.Length));

    private Task Run() => new Migrator(_database.ConnectionString, Keys).Run(default);

    private async Task Execute(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_database.ConnectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<string?> Ask(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_database.ConnectionString);
        await using var command = source.CreateCommand(sql);
        return (string?)await command.ExecuteScalarAsync();
    }

    private async Task<List<(int Number, DateTime At)>> Applied()
    {
        await using var source = NpgsqlDataSource.Create(_database.ConnectionString);
        await using var command = source.CreateCommand("select number, applied_at from migration order by number");
        await using var reader = await command.ExecuteReaderAsync();
        var applied = new List<(int, DateTime)>();
        while (await reader.ReadAsync())
            applied.Add((reader.GetInt32(0), reader.GetDateTime(1)));
        return applied;
    }
}
