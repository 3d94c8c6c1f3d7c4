using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Kernel.Deadlines;
using Partnership.Silo.Kernel.Outbox;
using Partnership.Silo.Kernel.Rebuild;

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
        .AddSingleton<DrawnReferrals>()
        .AddSingleton<ErasureDesk>()
        .AddSingleton<IOutboxDelivery, ErasureDelivery>()
        .AddReplayed(CaseState.Definition)
        .AddSingleton<IDeadlineOwner, CaseDeadlineOwner>();
}
