using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Orleans;

namespace Partnership.Embedded;

/// <summary>Registers the grain host of one process.</summary>
public static class EmbeddedGrainServices
{
    /// <summary>
    /// Hosts the grain classes of the given assemblies in this process and provides <see cref="IGrainFactory"/>.
    /// Services that call grains stop before it if they are registered after it.
    /// </summary>
    /// <exception cref="InvalidOperationException">A grain class or interface is not as the host needs it; the message says which and why.</exception>
    public static IServiceCollection AddEmbeddedGrains(this IServiceCollection services, Action<EmbeddedGrainOptions> configure)
    {
        var options = new EmbeddedGrainOptions();
        configure(options);
        options.Validate();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(new GrainCatalogue(options.Assemblies));
        services.AddSingleton<GrainHost>();
        services.AddSingleton<IGrainFactory>(provider => provider.GetRequiredService<GrainHost>());
        services.AddSingleton<IHostedService, GrainHostService>();
        return services.AddLogging();
    }

    /// <summary>Adds a filter around every grain call; the one added first stands outermost.</summary>
    public static IServiceCollection AddIncomingGrainCallFilter<TFilter>(this IServiceCollection services)
        where TFilter : class, IIncomingGrainCallFilter =>
        services.AddSingleton<IIncomingGrainCallFilter, TFilter>();
}
