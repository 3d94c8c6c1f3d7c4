using Microsoft.Extensions.DependencyInjection;

namespace Partnership.Silo.Audit;

internal static class AuditServices
{
    public static IServiceCollection AddAudit(this IServiceCollection services) => services.AddSingleton<Readers>();
}
