using Microsoft.Extensions.DependencyInjection;

namespace Partnership.Silo.Agreements;

internal static class AgreementServices
{
    public static IServiceCollection AddAgreements(this IServiceCollection services) =>
        services.AddSingleton<OurAgreements>();
}
