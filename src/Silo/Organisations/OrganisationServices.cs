using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Kernel.Deadlines;
using Partnership.Silo.Kernel.Rebuild;
using Partnership.Silo.Organisations.Import;

namespace Partnership.Silo.Organisations;

internal static class OrganisationServices
{
    public static IServiceCollection AddOrganisations(this IServiceCollection services) =>
        services.AddSingleton<OrganisationImport>().AddReplayed(OrganisationState.Definition).AddSingleton<IDeadlineOwner, OrganisationDeadlineOwner>();
}
