using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Kernel.Rebuild;

namespace Partnership.Silo.Absences;

internal static class AbsenceServices
{
    public static IServiceCollection AddAbsences(this IServiceCollection services) =>
        services.AddSingleton<StatedAbsences>().AddSingleton<Colleagues>().AddSingleton<AbsenceDesk>().AddReplayed(AbsenceState.Definition);
}
