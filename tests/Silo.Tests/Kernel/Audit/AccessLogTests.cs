using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Security;
using Partnership.Silo.Tests.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Audit;

public sealed class AccessLogTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task View_OfAReferral_IsRecordedWithWhoForWhomAndWhy()
    {
        var (caller, reference) = (DemonstrationPeople.DerbyCouncilOfficer, await _silo.Send());

        await _silo.View(caller, reference);

        (await _silo.Scalar<string>(
            "select actor || ' ' || organisation || ' ' || operation || ' ' || purpose from access_log where refs = array[$1]", reference.ToString()))
            .ShouldBe($"{caller.User} {caller.Organisation} open casework");
    }

    [Fact]
    public async Task View_ByAStranger_IsNotARead()
    {
        var reference = await _silo.Send();

        await _silo.View(DemonstrationPeople.LeicesterCouncilOfficer, reference);

        (await Reads(reference.ToString())).ShouldBe(0);
    }

    [Fact]
    public async Task List_IsRecordedWithoutTheRowsItHeld()
    {
        var before = await Lists();

        await _silo.Ask<IReferralListGrain, Outcome<ImmutableArray<DraftLine>>>(DemonstrationPeople.DerbyCouncilOfficer, "all", grain => grain.Drafts(default));
        await _silo.Ask<ICaseListGrain, Outcome<CasePage>>(DemonstrationPeople.DerbyshireOfficer, "all", grain => grain.Ours(null, default));

        (await Lists()).ShouldBe(before + 2);
    }

    [Fact]
    public async Task Read_ThatCannotBeRecorded_ReturnsNothing()
    {
        // A silo of its own: the right to record is taken from it.
        await using var silo = await TestSilo.StartAsync();
        var reference = await silo.Send();
        var @case = await silo.OpenCase();
        await silo.Execute("do $$ begin execute format('revoke insert on access_log from %I', current_database() || '_writer'); end $$");

        await Refused(() => silo.Ask(DemonstrationPeople.DerbyCouncilOfficer, reference, grain => grain.View(default)));
        await Refused(() => silo.Ask<ICaseGrain, Outcome<CaseView>>(DemonstrationPeople.DerbyshireOfficer, @case.ToString(), grain => grain.View(default)));
        await Refused(() => silo.Ask<IReferralListGrain, Outcome<ImmutableArray<DraftLine>>>(DemonstrationPeople.DerbyCouncilOfficer, "all", grain => grain.Drafts(default)));
        await Refused(() => silo.Ask<ICaseListGrain, Outcome<CasePage>>(DemonstrationPeople.DerbyshireOfficer, "all", grain => grain.Ours(null, default)));
    }

    [Fact]
    public async Task Chain_OfAWriter_RecomputesUntilARowIsChanged()
    {
        await using var silo = await TestSilo.StartAsync();
        var reference = await silo.Send();
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => silo.View(DemonstrationPeople.DerbyCouncilOfficer, reference)));
        (await silo.Scalar<long>("select count(distinct writer) from access_log")).ShouldBeInRange(1, 2);
        (await FirstBroken(silo)).ShouldBeNull();

        await silo.Execute("update access_log set actor = gen_random_uuid() where sequence = 4");
        (await FirstBroken(silo)).ShouldBe(4);
    }

    private static async Task Refused<T>(Func<Task<T>> read) =>
        (await Should.ThrowAsync<PostgresException>(read)).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);

    private Task<long> Reads(string reference) => _silo.Scalar<long>("select count(*) from access_log where refs @> array[$1]", reference);

    private Task<long> Lists() => _silo.Scalar<long>("select count(*) from access_log where operation like 'list %' and refs = '{}'");

    /// <summary>The sequence of the first row that does not follow from the one before; null when all do.</summary>
    private static async Task<long?> FirstBroken(TestSilo silo)
    {
        var key = silo.Services.GetRequiredService<PartnershipKeys>().AccessLogChain;
        await using var source = NpgsqlDataSource.Create(silo.Database);
        await using var command = source.CreateCommand(
            """
            select sequence, hash, writer, (extract(epoch from at) * 1000000)::bigint, actor, organisation, operation, refs, purpose
            from access_log order by writer, sequence
            """);
        await using var row = await command.ExecuteReaderAsync();
        var (writer, previous, expected) = (Guid.Empty, new byte[32], 0L);
        while (await row.ReadAsync())
        {
            if (row.GetGuid(2) != writer)
                (writer, previous, expected) = (row.GetGuid(2), new byte[32], 0L);
            var bytes = new List<byte>(previous);
            Text(bytes, row.GetGuid(2).ToString());
            Number(bytes, row.GetInt64(0));
            Number(bytes, row.GetInt64(3) + DateTimeOffset.UnixEpoch.Ticks / 10);
            Text(bytes, row.GetGuid(4).ToString());
            Text(bytes, row.GetGuid(5).ToString());
            string[] texts = [row.GetString(6), .. row.GetFieldValue<string[]>(7), row.GetString(8)];
            foreach (var text in texts)
                Text(bytes, text);
            previous = row.GetFieldValue<byte[]>(1);
            if (row.GetInt64(0) != expected++ || !HMACSHA256.HashData(key, bytes.ToArray()).AsSpan().SequenceEqual(previous))
                return row.GetInt64(0);
        }

        return null;
    }

    private static void Number(List<byte> bytes, long value)
    {
        var number = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(number, value);
        bytes.AddRange(number);
    }

    private static void Text(List<byte> bytes, string text)
    {
        Number(bytes, Encoding.UTF8.GetByteCount(text));
        bytes.AddRange(Encoding.UTF8.GetBytes(text));
    }
}
