using System.Collections.Immutable;
using System.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Partnership.Silo.Cases;
using Partnership.Silo.Hosting;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Verification;
using Partnership.Silo.Referrals;
using Partnership.Silo.Sharing;
using Partnership.TestCommon.Postgres;
using Partnership.TestCommon.Silo;

namespace Partnership.Torture;

/// <summary>
/// Compares what is stored with what was answered and with what follows from the events, at one moment, whether or not
/// somebody works on it meanwhile.
/// </summary>
internal sealed class Examination(IServiceProvider services)
{
    private readonly DataSources _database = services.GetRequiredService<DataSources>();
    private readonly IJournal _journal = services.GetRequiredService<IJournal>();
    private readonly List<string> _wrong = [];

    public static async Task<Findings> OfAsync(Ground ground)
    {
        // First the book: what is answered after this moment need not be found.
        var book = Book.Open(ground.Book);
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSilo(new SiloOptions { DataFolder = ground.Data, PostgresBinaries = PackagedPostgres.Folder, Guest = true });
        using var host = builder.Build();
        await host.StartAsync();
        try
        {
            return await new Examination(host.Services).OfAsync(book);
        }
        finally
        {
            await host.StopAsync();
        }
    }

    private async Task<Findings> OfAsync(Book book)
    {
        await using var connection = await _database.Owner.OpenConnectionAsync();
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead);
        var stored = await Stored.ReadAsync(connection);
        var streams = new Dictionary<string, IReadOnlyList<StoredEvent>>(StringComparer.Ordinal);
        foreach (var (stream, version) in stored.Versions)
            streams[stream] = [.. (await _journal.Read(stream, 0, default)).Where(each => each.Version <= version)];

        _wrong.AddRange(book.Refused);
        Acknowledged(book, streams);
        Whole(streams);
        Beside(streams, stored);
        Read(book, stored);
        if ((await services.GetRequiredService<ChainVerification>().RunAsync(default)).FirstBroken is { } broken)
            _wrong.Add(broken);
        return new Findings(
            book.Taken.Length, book.Read.Length, streams.Values.Sum(events => events.Count), streams.Count, stored.Deadlines.Count, stored.Messages.Count, [.. _wrong]);
    }

    /// <summary>Every command that was answered is there, once.</summary>
    private void Acknowledged(Book book, Dictionary<string, IReadOnlyList<StoredEvent>> streams)
    {
        foreach (var (stream, command) in book.Taken)
        {
            var times = streams.GetValueOrDefault(stream, []).Count(each => each.Command?.Value == command);
            if (times != 1)
                _wrong.Add($"{stream}: a command that was answered is there {times} times");
        }
    }

    /// <summary>No command is there by half: the opening of a case is seven events.</summary>
    private void Whole(Dictionary<string, IReadOnlyList<StoredEvent>> streams)
    {
        foreach (var (stream, events) in streams)
        {
            if (events[0].Command is null || events.Select((each, at) => each.Version == at + 1).Contains(false))
                _wrong.Add($"{stream}: it does not begin with a command, or has a gap");
            if (events.Select(each => each.Event).OfType<ClockReached>().GroupBy(each => each.What, StringComparer.Ordinal).Any(same => same.Count() > 1))
                _wrong.Add($"{stream}: a deadline came twice");
            foreach (var opening in Replays.Commands(events).Where(command => command[0] is CaseOpened))
            {
                if (!opening.Select(each => each.GetType()).SequenceEqual(Opening))
                    _wrong.Add($"{stream}: it was opened by {opening.Length} events");
                // The keys of its people are written beside them: were they lost, the texts would be too.
                if (opening.OfType<SubjectRecorded>().Any(each => each.Subject.Name != SampleCase.Name))
                    _wrong.Add($"{stream}: what was typed cannot be read");
            }
        }
    }

    private static readonly Type[] Opening =
    [
        typeof(CaseOpened), typeof(SubjectRecorded), typeof(SafeContactSet), typeof(AddressRecorded), typeof(IncidentRecorded),
        typeof(RiskAssessed), typeof(ConsentRecorded),
    ];

    /// <summary>Deadlines, messages and what is shown are exactly what follows from the events.</summary>
    private void Beside(Dictionary<string, IReadOnlyList<StoredEvent>> streams, Stored stored)
    {
        var deadlines = new Dictionary<(string, string), DateTimeOffset>();
        var messages = new HashSet<string>(StringComparer.Ordinal);
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (stream, effects) in streams.SelectMany(each => Replays.Of(each.Key, each.Value), (each, effects) => (each.Key, effects)))
        {
            foreach (var change in effects.Deadlines)
            {
                if (change.DueAt is { } due)
                    deadlines[(stream, change.Kind)] = due;
                else
                    deadlines.Remove((stream, change.Kind));
            }

            messages.UnionWith(effects.Outbox.Select(message => message.Key));
            foreach (var (key, row) in effects.Rows.SelectMany(Shown))
                rows[key] = row;
        }

        _wrong.AddRange(deadlines.Where(each => !stored.Deadlines.TryGetValue(each.Key, out var due) || Distance(due, each.Value) > TimeSpan.FromMicroseconds(1))
            .Select(each => $"{each.Key}: its deadline is lost or another"));
        _wrong.AddRange(stored.Deadlines.Keys.Except(deadlines.Keys).Select(key => $"{key}: a deadline that nothing set"));
        _wrong.AddRange(messages.Except(stored.Messages, StringComparer.Ordinal).Select(key => $"{key}: a message is lost"));
        _wrong.AddRange(stored.Messages.Except(messages, StringComparer.Ordinal).Select(key => $"{key}: a message that nothing sent"));
        _wrong.AddRange(rows.Except(stored.Rows).Select(row => $"{row.Key}: it is not shown as it is"));
        _wrong.AddRange(stored.Rows.Except(rows).Select(row => $"{row.Key}: it is shown as it is not"));
        _wrong.AddRange(stored.Drafts.Where(draft => streams.ContainsKey($"referral/{draft}")).Select(draft => $"{draft}: it was sent and is a draft still"));
    }

    /// <summary>What stands in lists, and who may reach it.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Shown(ReadModelRow row) => row switch
    {
        CaseRow shown => [new($"case {shown.State.Lead!.Value.Value} {shown.Reference}", shown.State.Risk!.Level.ToString())],
        ReferralRow shown => [new($"referral {shown.Viewer.Value} {shown.Reference}", shown.State.Status.ToString())],
        AccessRow shown => [new($"access {shown.Organisation.Value} {shown.Record}", shown.Basis)],
        _ => [],
    };

    /// <summary>Whatever was shown is on record, as often at least as it was shown.</summary>
    private void Read(Book book, Stored stored) => _wrong.AddRange(book.Read
        .GroupBy(reading => reading)
        .Where(readings => stored.Readings.GetValueOrDefault(readings.Key) < readings.Count())
        .Select(readings => $"{readings.Key.Reference}: it was shown and that is not on record"));

    private static TimeSpan Distance(DateTimeOffset one, DateTimeOffset other) => (one - other).Duration();
}
