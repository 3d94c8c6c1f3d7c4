using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Kernel.Deadlines;

namespace Partnership.Silo.Agreements;

internal static class AgreementServices
{
    public static IServiceCollection AddAgreements(this IServiceCollection services) => services
        .AddSingleton<OurAgreements>()
        .AddSingleton<Outlines>()
        .AddSingleton<OutlineDesk>()
        .AddSingleton<IDeadlineOwner, AgreementDeadlineOwner>();
}
