using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Security;
using Partnership.Silo.Kernel.Verification;
using Partnership.Silo.Tests.Kernel.Audit;
using Partnership.Silo.Tests.Kernel.Journal;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Verification;

/// <summary>Whatever is done to a row in the middle of a chain is found, and the row is named.</summary>
public sealed class ChainVerificationTests : IAsyncLifetime
{
    private const string One = "agreement/11111111-1111-1111-1111-111111111111";
    private const string Other = "agreement/22222222-2222-2222-2222-222222222222";

    private TestSilo _silo = null!;

    public async Task InitializeAsync()
    {
        _silo = await TestSilo.StartAsync(demonstration: false);
        foreach (var stream in (string[])[One, Other])
        {
            var head = StreamHead.Empty;
            for (var at = 0; at < 5; at++)
                head = await _silo.Journal().Appended(Appends.Of(stream, head, Appends.Signed()));
        }

        // One writer's chain.
        await new GroupWriter(_silo.Services.GetRequiredService<DataSources>(), _silo.Services.GetRequiredService<PartnershipKeys>())
            .Write(WaitingGroup.Of([.. Enumerable.Range(0, 5).Select(at => Readings.Of($"C-{at}"))]));
    }

    public async Task DisposeAsync() => await _silo.DisposeAsync();

    [Fact]
    public async Task Untouched_rows_are_whole_and_counted()
    {
        var report = await Verify();

        (report.Streams, report.Events, report.Writers, report.Readings, report.FirstBroken, report.ExitCode).ShouldBe((2, 10, 1, 5, null, 0));
        using var said = new StringWriter();
        report.WriteTo(said);
        said.ToString().ShouldContain("The end of a chain is open");
    }

    [Theory]
    [InlineData("update journal set data = data || ' ' where stream = $1 and version = 3", "version 3: it is not what was written")]
    [InlineData("update journal set recorded_at = recorded_at + interval '1 microsecond' where stream = $1 and version = 3", "version 3: it is not what was written")]
    [InlineData("update journal set previous_hash = '\\x00' where stream = $1 and version = 3", "version 3: it does not follow from the row before")]
    [InlineData("delete from journal where stream = $1 and version = 3", "version 4: number 3 is missing before it")]
    [InlineData("delete from journal where stream = $1 and version = 1", "version 2: number 1 is missing before it")]
    public async Task What_was_done_to_one_row_is_found(string change, string found)
    {
        await _silo.Execute(change, Other);

        (await Verify()).FirstBroken.ShouldBe($"What happened: {Other}, {found}.");
    }

    [Fact]
    public async Task A_row_put_in_between_is_found()
    {
        await _silo.Execute("update journal set version = version + 100 where stream = $1 and version > 2", Other);
        await _silo.Execute("update journal set version = version - 99 where stream = $1 and version > 100", Other);
        await _silo.Execute(
            """
            insert into journal (stream, version, type, type_version, data, actor, organisation, purpose, correlation, recorded_at, previous_hash, hash)
            select stream, 3, type, type_version, data, actor, organisation, purpose, correlation, recorded_at, hash, hash
            from journal where stream = $1 and version = 2
            """, Other);

        (await Verify()).FirstBroken.ShouldBe($"What happened: {Other}, version 3: it is not what was written.");
    }

    [Fact]
    public async Task Two_rows_that_changed_places_are_found()
    {
        await _silo.Execute("update journal set version = case version when 2 then 102 else 103 end where stream = $1 and version in (2, 3)", Other);
        await _silo.Execute("update journal set version = case version when 102 then 3 else 2 end where stream = $1 and version > 100", Other);

        (await Verify()).FirstBroken.ShouldBe($"What happened: {Other}, version 2: it does not follow from the row before.");
    }

    [Fact]
    public async Task A_row_of_another_stream_is_found()
    {
        await _silo.Execute("delete from journal where stream = $1 and version = 3", Other);
        await _silo.Execute("update journal set stream = $2 where stream = $1 and version = 3", One, Other);

        // The first that is wrong is where the row was taken from.
        (await Verify()).FirstBroken.ShouldBe($"What happened: {One}, version 4: number 3 is missing before it.");
    }

    [Theory]
    [InlineData("update access_log set refs = array['C-9'] where sequence = 2", "number 2: it is not what was written")]
    [InlineData("delete from access_log where sequence = 2", "number 3: number 2 is missing before it")]
    public async Task What_was_done_to_a_reading_is_found(string change, string found)
    {
        await _silo.Execute(change);

        var report = await Verify();

        report.FirstBroken.ShouldNotBeNull().ShouldEndWith($"{found}.");
        report.ExitCode.ShouldBe(1);
    }

    [Fact]
    public async Task Rows_cut_off_at_the_end_are_not_missed()
    {
        await _silo.Execute("delete from journal where stream = $1 and version > 3", Other);

        (await Verify()).FirstBroken.ShouldBeNull();
    }

    private Task<VerificationReport> Verify() => _silo.Services.GetRequiredService<ChainVerification>().RunAsync(default);
}
