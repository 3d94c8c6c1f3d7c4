using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Partnership.Portal.Components.Layout;

internal static class LayoutServices
{
    /// <summary>Registers an <see cref="IPageChrome"/> with nobody signed in unless there is another.</summary>
    public static IServiceCollection AddLayout(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PartnershipOptions>()
            .Bind(configuration.GetSection(PartnershipOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddScoped<IPageChrome, NobodySignedIn>();
        return services;
    }
}
