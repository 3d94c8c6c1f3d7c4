using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Partnership.Silo.Agreements;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Security;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Journal;

/// <summary>The chain is recomputed here from the stored columns alone, by code of its own.</summary>
public sealed class HashChainTests(BareSilo fixture) : IClassFixture<BareSilo>
{
    private readonly TestSilo _silo = fixture.Silo;
    private readonly string _stream = Appends.Stream();

    [Fact]
    public async Task Chain_Untouched_RecomputesFromTheStoredColumns()
    {
        await ThreeAppends();

        (await FirstBroken()).ShouldBeNull();
        (await _silo.Scalar<long>(
            "select count(*) from journal j join journal p on p.stream = j.stream and p.version = j.version - 1 where j.stream = $1 and j.previous_hash = p.hash",
            _stream)).ShouldBe(3);
    }

    [Theory]
    [InlineData("data = data || ' '")]
    [InlineData("actor = gen_random_uuid()")]
    [InlineData("organisation = gen_random_uuid()")]
    [InlineData("purpose = 'another'")]
    [InlineData("correlation = gen_random_uuid()")]
    [InlineData("answer = '{}'")]
    [InlineData("command_id = gen_random_uuid()")]
    [InlineData("recorded_at = recorded_at + interval '1 microsecond'")]
    [InlineData("type = 'agreement.joined'")]
    [InlineData("type_version = 2")]
    public async Task Chain_ColumnChanged_BreaksAtThatRow(string change)
    {
        await ThreeAppends();

        await _silo.Execute($"update journal set {change} where stream = $1 and version = 2", _stream);

        (await FirstBroken()).ShouldBe(2);
    }

    [Fact]
    public async Task Chain_RowTakenOut_BreaksAtTheNext()
    {
        await ThreeAppends();

        await _silo.Execute("delete from journal where stream = $1 and version = 2", _stream);

        (await FirstBroken()).ShouldBe(3);
    }

    private async Task ThreeAppends()
    {
        var journal = _silo.Journal();
        var head = await journal.Appended(Appends.Of(_stream, StreamHead.Empty, new AgreementDrafted("Zoë's “agreement” 🏠", [], [], new DateOnly(2027, 7, 31), new DateOnly(2027, 12, 31))));
        head = await journal.Appended(Appends.Of(_stream, head, Appends.Signed(), Appends.Signed()));
        await journal.Appended(Appends.Of(_stream, head, Appends.Signed()));
    }

    /// <summary>The version of the first row whose hash does not follow from its columns and the row before; null when all do.</summary>
    private async Task<int?> FirstBroken()
    {
        var key = _silo.Services.GetRequiredService<PartnershipKeys>().JournalChain;
        await using var source = NpgsqlDataSource.Create(_silo.Database);
        await using var command = source.CreateCommand(
            """
            select version, hash, type, type_version, data, actor, organisation, purpose, correlation, command_id, answer,
                   (extract(epoch from recorded_at) * 1000000)::bigint
            from journal where stream = $1 order by version
            """);
        command.Parameters.Add(new NpgsqlParameter { Value = _stream });
        await using var row = await command.ExecuteReaderAsync();
        var previous = new byte[32];
        while (await row.ReadAsync())
        {
            var stored = row.GetFieldValue<byte[]>(1);
            var bytes = new List<byte>(previous);
            Text(bytes, _stream);
            Number(bytes, row.GetInt32(0));
            Text(bytes, row.GetString(2));
            Number(bytes, row.GetInt32(3));
            Text(bytes, row.GetString(4));
            Text(bytes, row.GetGuid(5).ToString());
            Text(bytes, row.GetGuid(6).ToString());
            Text(bytes, row.GetString(7));
            Text(bytes, row.GetGuid(8).ToString());
            Text(bytes, row.IsDBNull(9) ? null : row.GetGuid(9).ToString());
            Text(bytes, row.IsDBNull(10) ? null : row.GetString(10));
            // Whole microseconds since the year 1.
            Number(bytes, row.GetInt64(11) + DateTimeOffset.UnixEpoch.Ticks / 10);
            if (!HMACSHA256.HashData(key, bytes.ToArray()).AsSpan().SequenceEqual(stored))
                return row.GetInt32(0);
            previous = stored;
        }

        return null;
    }

    private static void Number(List<byte> bytes, long value)
    {
        var number = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(number, value);
        bytes.AddRange(number);
    }

    private static void Text(List<byte> bytes, string? text)
    {
        Number(bytes, text is null ? -1 : Encoding.UTF8.GetByteCount(text));
        bytes.AddRange(Encoding.UTF8.GetBytes(text ?? ""));
    }
}
