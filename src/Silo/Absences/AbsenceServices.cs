using Microsoft.Extensions.DependencyInjection;

namespace Partnership.Silo.Absences;

internal static class AbsenceServices
{
    public static IServiceCollection AddAbsences(this IServiceCollection services) =>
        services.AddSingleton<StatedAbsences>().AddSingleton<Colleagues>().AddSingleton<AbsenceDesk>();
}
