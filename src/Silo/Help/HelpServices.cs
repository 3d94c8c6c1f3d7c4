using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Kernel.Rebuild;

namespace Partnership.Silo.Help;

internal static class HelpServices
{
    public static IServiceCollection AddHelp(this IServiceCollection services) => services.AddReplayed(HelpState.Definition);
}
