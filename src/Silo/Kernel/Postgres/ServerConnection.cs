using System.Net;
using Npgsql;

namespace Partnership.Silo.Kernel.Postgres;

internal enum ServerAnswer
{
    NotYet,
    Ours,
    Stranger,
}

/// <summary>How the superuser connects, and whether what answers is our server.</summary>
internal sealed class ServerConnection(string password, Place place)
{
    public string String(int port, string database) => Builder(port, database).ConnectionString;

    public string Unpooled(int port)
    {
        var builder = Builder(port, "postgres");
        builder.Pooling = false;
        return builder.ConnectionString;
    }

    public async Task<ServerAnswer> AskAsync(int port, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(Unpooled(port));
            await connection.OpenAsync(cancellationToken);
            await using var command = new NpgsqlCommand("show data_directory", connection);
            var folder = (string?)await command.ExecuteScalarAsync(cancellationToken);
            return string.Equals(folder, place.Data, StringComparison.Ordinal) ? ServerAnswer.Ours : ServerAnswer.Stranger;
        }
        catch (PostgresException refused) when (refused.SqlState is not PostgresErrorCodes.CannotConnectNow)
        {
            return ServerAnswer.Stranger;
        }
        catch (NpgsqlException)
        {
            return ServerAnswer.NotYet;
        }
    }

    private NpgsqlConnectionStringBuilder Builder(int port, string database) => new()
    {
        Host = IPAddress.Loopback.ToString(),
        Port = port,
        Database = database,
        Username = Cluster.Superuser,
        Password = password,
        // Nothing leaves this machine; asking for encryption would only cost round trips.
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    };
}
