using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Kernel.Deadlines;

namespace Partnership.Silo.Joining;

internal static class JoiningServices
{
    public static IServiceCollection AddJoining(this IServiceCollection services) => services
        .AddSingleton<JoinContacts>()
        .AddSingleton<JoinRequests>()
        .AddSingleton<IDeadlineOwner, JoinDeadlineOwner>();
}
