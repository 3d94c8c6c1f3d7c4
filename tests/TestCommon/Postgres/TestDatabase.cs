using Npgsql;

namespace Partnership.TestCommon.Postgres;

/// <summary>A database of one test class, dropped afterwards even if connections are still open.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly Func<string, Task> _execute;

    internal TestDatabase(string name, string connectionString, Func<string, Task> execute) =>
        (Name, ConnectionString, _execute) = (name, connectionString, execute);

    public string Name { get; }

    /// <summary>The owner's connection.</summary>
    public string ConnectionString { get; }

    public async ValueTask DisposeAsync()
    {
        await using (var connection = new NpgsqlConnection(ConnectionString))
            NpgsqlConnection.ClearPool(connection);

        await _execute($"drop database if exists {Name} with (force)");
    }
}
