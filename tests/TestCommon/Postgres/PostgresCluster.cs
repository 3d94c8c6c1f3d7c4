using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Partnership.Silo.Kernel.Postgres;

namespace Partnership.TestCommon.Postgres;

/// <summary>One PostgreSQL for all tests of a process, started when first asked for and gone with the process.</summary>
public static class PostgresCluster
{
    private static readonly Lazy<Task<EmbeddedPostgres>> s_server = new(StartAsync);
    private static readonly ConcurrentDictionary<string, Lazy<Task>> s_templates = new(StringComparer.Ordinal);

    // Never disposed: it waits for the end of this process.
    private static Reaper? s_reaper;

    /// <summary>An empty database.</summary>
    public static Task<TestDatabase> CreateDatabaseAsync(CancellationToken cancellationToken = default) =>
        CreateAsync("template1", cancellationToken);

    /// <summary>A copy of a database which is prepared only once in this process.</summary>
    /// <param name="templateName">Lower-case letters, digits and underscores.</param>
    /// <param name="prepareOnce">Gets the owner's connection string and leaves no connection open.</param>
    public static async Task<TestDatabase> CreateFromTemplateAsync(
        string templateName, Func<string, Task> prepareOnce, CancellationToken cancellationToken = default)
    {
        await s_templates.GetOrAdd(templateName, name => new Lazy<Task>(() => PrepareAsync(name, prepareOnce))).Value
            .WaitAsync(cancellationToken);
        return await CreateAsync(templateName, cancellationToken);
    }

    private static async Task PrepareAsync(string name, Func<string, Task> prepareOnce)
    {
        var server = await s_server.Value;
        await ExecuteAsync($"create database {name}");
        // Without a pool, so that no idle connection keeps the template from being copied.
        var connection = new NpgsqlConnectionStringBuilder(server.ConnectionString(name)) { Pooling = false };
        await prepareOnce(connection.ConnectionString);
        await ExecuteAsync($"alter database {name} with is_template true allow_connections false");
    }

    private static async Task<TestDatabase> CreateAsync(string template, CancellationToken cancellationToken)
    {
        var server = await s_server.Value.WaitAsync(cancellationToken);
        var name = $"test_{Guid.NewGuid():N}";
        await ExecuteAsync($"create database {name} template {template}");
        return new TestDatabase(name, server.ConnectionString(name), ExecuteAsync);
    }

    private static async Task ExecuteAsync(string statement)
    {
        await using var connection = new NpgsqlConnection((await s_server.Value).ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<EmbeddedPostgres> StartAsync()
    {
        var folder = TemporaryFolder.Make();
        var options = new EmbeddedPostgresOptions { DataFolder = folder, Binaries = PackagedPostgres.Folder, Durable = false };
        s_reaper = Reaper.Watch(folder, Folders.Elsewhere(folder));
        return await EmbeddedPostgres.StartAsync(options, NullLogger.Instance, CancellationToken.None);
    }
}
