using Npgsql;
using Partnership.Silo.Kernel.Postgres;
using Partnership.TestCommon.Postgres;

namespace Partnership.Torture;

/// <summary>The folders of one torture: the data, and beside it the book of what was answered.</summary>
internal sealed class Ground : IAsyncDisposable
{
    private readonly Reaper _reaper;

    public Ground()
    {
        Root = TemporaryFolder.Make();
        Data = Path.Combine(Root, "data");
        Directory.CreateDirectory(Data);
        _reaper = Reaper.Watch(Root, Folders.Elsewhere(Data));
    }

    public string Root { get; }

    /// <summary>Given to the product.</summary>
    public string Data { get; }

    /// <summary>Where the host writes down what it was answered.</summary>
    public string Book => Path.Combine(Root, "book");

    /// <summary>PostgreSQL's own folder.</summary>
    public string Cluster => Path.Combine(Data, "postgres", "cluster", "data");

    /// <summary>By how many days the host's clock is ahead of ours.</summary>
    public int DaysAhead { get; set; }

    /// <summary>How many people work at once.</summary>
    public int People { get; set; } = 32;

    /// <summary>Tells PostgreSQL something past all that the product does; what the last statement answers.</summary>
    public async Task<object?> Ask(params string[] statements)
    {
        var kept = Path.Combine(Data, "postgres");
        var (port, password) = (await File.ReadAllTextAsync(Path.Combine(kept, "port")), await File.ReadAllTextAsync(Path.Combine(kept, "password")));
        await using var connection = new NpgsqlConnection(
            $"Host=127.0.0.1;Port={port};Database=partnership;Username=partnership;Password={password};Pooling=false");
        await connection.OpenAsync();
        object? answer = null;
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection);
            answer = await command.ExecuteScalarAsync();
        }

        return answer;
    }

    public ValueTask DisposeAsync() => _reaper.DisposeAsync();
}
