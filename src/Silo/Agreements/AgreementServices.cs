using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Kernel.Deadlines;
using Partnership.Silo.Kernel.Rebuild;

namespace Partnership.Silo.Agreements;

internal static class AgreementServices
{
    public static IServiceCollection AddAgreements(this IServiceCollection services) => services
        .AddSingleton<OurAgreements>()
        .AddSingleton<AgreementsOfParty>()
        .AddSingleton<Outlines>()
        .AddSingleton<OutlineDesk>()
        .AddReplayed(AgreementState.Definition)
        .AddSingleton<IDeadlineOwner, AgreementDeadlineOwner>();
}
