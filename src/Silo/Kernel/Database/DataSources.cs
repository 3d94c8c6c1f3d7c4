using Npgsql;
using Partnership.Silo.Kernel.Security;

namespace Partnership.Silo.Kernel.Database;

/// <summary>
/// The ways into the database: the owner migrates, the writer keeps the journal, the reader answers queries under
/// row-level security. The fourth is the portal's, and leads to the accounts alone.
/// </summary>
internal sealed class DataSources : IAsyncDisposable
{
    // Of a server's usual 100 connections the three pools leave some for whoever else comes.
    private const int Connections = 30;
    private const int Statements = 100;

    private Opened? _opened;

    private sealed record Opened(NpgsqlDataSource Owner, NpgsqlDataSource Writer, NpgsqlDataSource Reader, NpgsqlDataSource Accounts);

    public NpgsqlDataSource Owner => Current.Owner;

    public NpgsqlDataSource Writer => Current.Writer;

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
            NpgsqlDataSource.Create(owner),
            NpgsqlDataSource.Create(Prepared(DatabaseRole.Writer.Connection(owner, keys))),
            NpgsqlDataSource.Create(Prepared(DatabaseRole.Reader.Connection(owner, keys))),
            NpgsqlDataSource.Create(Bounded(DatabaseRole.Accounts.Connection(owner, keys))));
    }

    // Statements stand in files and are few: each connection keeps those that it has run before, planned.
    private static NpgsqlConnectionStringBuilder Prepared(NpgsqlConnectionStringBuilder connection)
    {
        Bounded(connection).MaxAutoPrepare = Statements;
        connection.AutoPrepareMinUsages = 2;
        return connection;
    }

    // Whoever comes while all are in use waits: more at once would be turned away by the server, and nothing would be quicker.
    private static NpgsqlConnectionStringBuilder Bounded(NpgsqlConnectionStringBuilder connection)
    {
        connection.MaxPoolSize = Math.Min(connection.MaxPoolSize, Connections);
        return connection;
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
        await _opened.Writer.DisposeAsync();
        await _opened.Owner.DisposeAsync();
    }
}
