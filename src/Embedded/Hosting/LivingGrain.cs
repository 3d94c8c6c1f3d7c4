using Microsoft.Extensions.DependencyInjection;
using Orleans;

namespace Partnership.Embedded;

/// <summary>A grain instance with the services made for it, from its making to its end.</summary>
internal sealed class LivingGrain(GrainHost host, GrainClass grainClass)
{
    private readonly AsyncServiceScope scope = host.Services.CreateAsyncScope();
    private Grain? grain;

    public Grain Grain => grain!;

    public IServiceProvider Services => scope.ServiceProvider;

    public void Make(IGrainSurroundings surroundings) => grain = GrainSurroundings.Make(surroundings, () => grainClass.Make(Services));

    /// <summary>Tells the grain that it ends. Its failure, or its taking too long, is logged and changes nothing.</summary>
    public async Task SayGoodbye(DeactivationReason reason)
    {
        using var patience = new CancellationTokenSource(host.Options.DeactivationTimeout, host.Time);
        try
        {
            await Grain.OnDeactivateAsync(reason, patience.Token).WaitAsync(patience.Token);
        }
        catch (Exception exception)
        {
            host.Log.DeactivationFailed(grainClass.Type.Name, exception);
        }
    }

    public async Task Discard()
    {
        try
        {
            if (grain is IAsyncDisposable disposable) await disposable.DisposeAsync();
            else (grain as IDisposable)?.Dispose();
            await scope.DisposeAsync();
        }
        catch (Exception exception)
        {
            host.Log.DisposalFailed(grainClass.Type.Name, exception);
        }
    }
}
