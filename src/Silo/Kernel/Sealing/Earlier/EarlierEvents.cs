using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Migrations;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Kernel.Sealing.Earlier;

/// <summary>
/// Seals, once, what earlier releases stored plainly of people of cases: stream by stream, each in a transaction, so that
/// a start that was interrupted goes on where it ended. A stream whose chain is broken is left as it is, to be found broken.
/// </summary>
internal sealed partial class EarlierEvents(
    DataSources database, PartnershipKeys keys, IEnumerable<EarlierCategory> categories, ILogger logger) : IDisposable
{
    private readonly PersonKeyWrap _wrap = new(keys);
    private readonly PersonKeys _people = new(database, new PersonKeyWrap(keys));

    /// <summary>Seals what there is; nothing happens when it has been done.</summary>
    /// <exception cref="StartRefusedException">Others work on the database, who would chain to what is no longer there.</exception>
    public async Task Run(string ownerConnection, CancellationToken ct)
    {
        await using var turn = await OwnersTurn.Take(ownerConnection, ct);
        var journal = new EarlierJournal(turn.Connection);
        if (await journal.IsSealed(ct))
            return;
        // Asked before our own process begins to work.
        var alone = await new DatabaseRoles(turn.Connection).AreGone(ct);
        var (plain, broken) = (0, 0);
        foreach (var category in categories.OrderBy(category => category.Name, StringComparer.Ordinal))
        {
            foreach (var stream in await journal.Streams(category.Name, ct))
            {
                var end = await Seal(journal, category, stream, alone, ct);
                (plain, broken) = (plain + (end is End.Sealed ? 1 : 0), broken + (end is End.Broken ? 1 : 0));
            }
        }

        if (broken == 0)
            await journal.MarkSealed(ct);
        if (plain > 0)
            SealedStreams(logger, plain);
    }

    private enum End
    {
        Untouched = 0,
        Sealed = 1,
        Broken = 2,
    }

    private async Task<End> Seal(EarlierJournal journal, EarlierCategory category, string stream, bool alone, CancellationToken ct)
    {
        var rows = await journal.Read(stream, ct);
        var events = await Open(rows, ct);
        if (category.CaseOf(stream[(category.Name.Length + 1)..], events) is not { } ofCase)
            return End.Untouched;
        var ofItsCase = await Open(await journal.Read($"case/{ofCase}", ct), ct);
        var earlier = new EarlierStream(rows, [.. category.Complete(events, ofItsCase)]);
        if (!earlier.IsPlain)
            return End.Untouched;
        if (!EarlierRow.AreWhole(rows, keys.JournalChain))
        {
            LeftBroken(logger, stream);
            return End.Broken;
        }

        if (!alone)
            throw new StartRefusedException("What an earlier release stored is to be sealed, once, and others work on this database. Stop every portal and command, start one portal, and then the others.");
        var sealing = await _people.Writing(ofCase);
        await journal.Write(earlier.Sealed(sealing, keys.JournalChain), [.. sealing.Rows(_wrap)], ct);
        _people.Took(ofCase, sealing.Made);
        return End.Sealed;
    }

    private async Task<ImmutableArray<IEvent>> Open(ImmutableArray<EarlierRow> rows, CancellationToken ct)
    {
        var reading = await _people.Reading(rows.Select(row => row.Stored.Data), ct);
        return [.. rows.Select(row => row.Open(reading))];
    }

    public void Dispose() => _people.Dispose();

    [LoggerMessage(Level = LogLevel.Information, Message = "Sealed what an earlier release had stored plainly in {Streams} streams")]
    private static partial void SealedStreams(ILogger logger, int streams);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Stream} stays unsealed, because its chain is broken; make verify names the row")]
    private static partial void LeftBroken(ILogger logger, string stream);
}
