using Orleans.Runtime;
using Partnership.Embedded;

namespace Orleans;

/// <summary>The base of every grain class.</summary>
public abstract class Grain : IAddressable
{
    private readonly IGrainSurroundings? surroundings = GrainSurroundings.OfTheGrainBeingMade;

    /// <summary>For derived classes; the host makes grains.</summary>
    protected Grain()
    {
    }

    internal IGrainSurroundings Surroundings =>
        surroundings ?? throw new InvalidOperationException($"{GetType().Name} was not made by a grain host, so it has no key and no neighbours.");

    /// <summary>References to other grains.</summary>
    protected IGrainFactory GrainFactory => Surroundings.GrainFactory;

    /// <summary>The services of this activation, which end with it.</summary>
    protected internal IServiceProvider ServiceProvider => Surroundings.Services;

    /// <summary>Runs before the first call. If it fails, the waiting calls fail with its exception and the next call tries again.</summary>
    public virtual Task OnActivateAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Runs after the last call, if the process lives to run it: nothing that matters may rest on it.</summary>
    public virtual Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Ends this activation once its running calls have ended; later calls meet a fresh one.</summary>
    protected void DeactivateOnIdle() =>
        Surroundings.DeactivateOnIdle(new DeactivationReason(DeactivationReasonCode.ApplicationRequested, $"{nameof(DeactivateOnIdle)} was called."));
}
