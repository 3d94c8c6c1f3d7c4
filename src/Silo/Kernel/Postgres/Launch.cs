using System.Diagnostics;

namespace Partnership.Silo.Kernel.Postgres;

internal readonly record struct RunningServer(int Port, bool Adopted);

/// <summary>Takes over the server that a crash left running, or else starts one.</summary>
internal sealed class Launch(Server server, ServerConnection connection, Place place, PortChoice ports, PostgresAccount account)
{
    private const int PortAttempts = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public async Task<RunningServer> RunAsync(CancellationToken cancellationToken)
    {
        if (await TryAdoptAsync(cancellationToken) is { } adopted)
            return new RunningServer(adopted, Adopted: true);

        if (PostmasterFile.Read(place.Data) is { } stale)
            await account.WriteAsync(PostmasterFile.In(place.Data), stale.Disowned(), cancellationToken);

        try
        {
            return new RunningServer(await StartAsync(cancellationToken), Adopted: false);
        }
        catch
        {
            await server.StopAsync(CancellationToken.None);
            throw;
        }
    }

    private async Task<int?> TryAdoptAsync(CancellationToken cancellationToken)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50, cancellationToken))
        {
            if (PostmasterFile.Read(place.Data) is not { } running
                || !await server.IsAliveAsync(running.ProcessId, cancellationToken))
                return null;

            // It may still be starting, or already stopping.
            var answer = running.Port == 0 ? ServerAnswer.NotYet : await connection.AskAsync(running.Port, cancellationToken);
            if (answer == ServerAnswer.Stranger || waited.Elapsed > Patience)
                throw PostgresFault.NotAnswering(running.ProcessId, place.Data);

            if (answer == ServerAnswer.NotYet)
                continue;

            if (ports.Suits(running.Port))
                return running.Port;

            await server.StopAsync(cancellationToken);
            return null;
        }
    }

    private async Task<int> StartAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var port = ports.Choose();
            var result = await server.StartAsync(port, cancellationToken);
            if (result.Succeeded && await connection.AskAsync(port, cancellationToken) == ServerAnswer.Ours)
            {
                ports.Remember(port);
                return port;
            }

            // Somebody may have taken the port since it was found free; then the next choice says so or finds another.
            if (attempt == PortAttempts || result.Succeeded || PortChoice.IsFree(port))
                throw PostgresFault.NotStarted(place.Log, result.Reason);
        }
    }
}
