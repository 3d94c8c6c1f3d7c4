using Microsoft.Extensions.Hosting;
using Orleans;

namespace Partnership.Embedded;

/// <summary>Starts and stops the grains with the process: the calls under way end first, then each activation is told.</summary>
internal sealed class GrainHostService(GrainHost host) : IHostedService
{
    private readonly Lock gate = new();
    private Task? stopped;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        host.Collector.Start();
        return Task.CompletedTask;
    }

    /// <summary>Stopped twice, as a host is that is disposed while it stops, the second waits for the first.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        lock (gate)
            return stopped ??= Stop(cancellationToken);
    }

    private async Task Stop(CancellationToken cancellationToken)
    {
        host.Collector.Dispose();
        try
        {
            await host.Drain(cancellationToken);
            await DeactivateAll(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            host.Log.CallsLeftBehind();
        }
    }

    private Task DeactivateAll(CancellationToken patience)
    {
        var reason = new DeactivationReason(DeactivationReasonCode.ShuttingDown, "The process is stopping.");
        var living = host.Directory.Activations().ToList();
        foreach (var activation in living) activation.Deactivate(reason, evenIfBusy: true);
        return Task.WhenAll(living.Select(activation => activation.Gone())).WaitAsync(patience);
    }
}
