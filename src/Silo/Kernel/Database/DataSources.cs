using Npgsql;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Kernel.Database;

/// <summary>
/// The ways into the database: the owner migrates, the writer keeps the journal, the reader answers queries under
/// row-level security. The fourth is the portal's, and leads to the accounts alone. What writer and reader do leaves nothing
/// behind on a connection, which therefore goes back to its pool as it is (docs/adr/0007-pooled-connections.md); whoever changes
/// the session takes one of their own.
/// </summary>
internal sealed class DataSources : IAsyncDisposable
{
    // What a connection string means that says nothing of it.
    private static readonly int Unsaid = new NpgsqlConnectionStringBuilder().MaxPoolSize;

    // Statements stand in files and are few: each connection keeps those that it has run before, planned.
    private const int Statements = 100;

    private Opened? _opened;

    private sealed record Opened(NpgsqlDataSource Owner, NpgsqlDataSource Writer, NpgsqlDataSource WriterAlone, NpgsqlDataSource Reader, NpgsqlDataSource Accounts);

    public NpgsqlDataSource Owner => Current.Owner;

    public NpgsqlDataSource Writer => Current.Writer;

    /// <summary>The writer's way, of which each connection ends with its use: for whoever listens, locks or makes tables of their own.</summary>
    public NpgsqlDataSource WriterAlone => Current.WriterAlone;

    public NpgsqlDataSource Reader => Current.Reader;

    public NpgsqlDataSource Accounts => Current.Accounts;

    /// <summary>Whether <see cref="Open"/> has been called.</summary>
    public bool IsOpen => _opened is not null;

    private Opened Current => _opened ?? throw new InvalidOperationException("The database has not been opened yet.");

    /// <summary>Opens the pools; the roles of writer and reader are made by the migrations.</summary>
    public void Open(string ownerConnection, PartnershipKeys keys)
    {
        var owner = new NpgsqlConnectionStringBuilder(ownerConnection);
        _opened = new Opened(
            Pool(owner, 8),
            Pool(Prepared(DatabaseRole.Writer.Connection(owner, keys)), 32),
            NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(DatabaseRole.Writer.Connection(owner, keys).ConnectionString) { Pooling = false }),
            Pool(Prepared(DatabaseRole.Reader.Connection(owner, keys)), 32),
            Pool(DatabaseRole.Accounts.Connection(owner, keys), 16));
    }

    /// <summary>Keeps no connection from before: the server that they led to is gone, and another answers in its place.</summary>
    public void Forget()
    {
        if (_opened is not { } opened)
            return;
        foreach (var source in (ReadOnlySpan<NpgsqlDataSource>)[opened.Owner, opened.Writer, opened.Reader, opened.Accounts])
            source.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        if (_opened is null)
            return;
        await _opened.Accounts.DisposeAsync();
        await _opened.Reader.DisposeAsync();
        await _opened.WriterAlone.DisposeAsync();
        await _opened.Writer.DisposeAsync();
        await _opened.Owner.DisposeAsync();
    }

    private static NpgsqlConnectionStringBuilder Prepared(NpgsqlConnectionStringBuilder connection)
    {
        (connection.MaxAutoPrepare, connection.AutoPrepareMinUsages, connection.NoResetOnClose) = (Statements, 2, true);
        return connection;
    }

    // All together fewer than the hundred connections that PostgreSQL admits unless told otherwise: of many who come at once
    // some wait for a moment, and nobody is told that the database is away.
    private static NpgsqlDataSource Pool(NpgsqlConnectionStringBuilder connection, int most) =>
        NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection.ConnectionString)
        {
            MaxPoolSize = connection.MaxPoolSize == Unsaid ? most : connection.MaxPoolSize,
        });
}
