using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Kernel.Deadlines;
using Partnership.Silo.Kernel.Rebuild;

namespace Partnership.Silo.Cases;

internal static class CaseServices
{
    public static IServiceCollection AddCases(this IServiceCollection services) =>
        services
        .AddSingleton<CaseViews>()
        .AddSingleton<CasePast>()
        .AddSingleton<StartedCases>()
        .AddSingleton<Partners>()
        .AddReplayed(CaseState.Definition)
        .AddSingleton<IDeadlineOwner, CaseDeadlineOwner>();
}
