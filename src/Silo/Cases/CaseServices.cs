using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Kernel.Deadlines;

namespace Partnership.Silo.Cases;

internal static class CaseServices
{
    public static IServiceCollection AddCases(this IServiceCollection services) =>
        services
        .AddSingleton(CasesBeforeSealing.Category)
        .AddSingleton<CaseViews>()
        .AddSingleton<CasePast>()
        .AddSingleton<StartedCases>()
        .AddSingleton<Partners>()
        .AddSingleton<IDeadlineOwner, CaseDeadlineOwner>();
}
