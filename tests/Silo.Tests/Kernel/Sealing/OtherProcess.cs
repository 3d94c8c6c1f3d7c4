using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Sealing;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Tests.Kernel.Sealing;

/// <summary>A journal on the same database that remembers nothing of what this process remembers.</summary>
internal sealed class OtherProcess(DataSources database, PartnershipKeys keys, PersonKeyWrap wrap) : IAsyncDisposable
{
    private readonly GroupCommit _group = new(new GroupWriter(database, keys), new GroupWriter(database, keys));
    private readonly GroupRead _reads = new(database);
    private readonly PersonKeys _people = new(database, wrap);

    public IJournal Journal => new PostgresJournal(database, keys, _people, wrap, _reads, _group);

    public async ValueTask DisposeAsync()
    {
        await _group.DisposeAsync();
        await _reads.DisposeAsync();
        _people.Dispose();
    }
}
