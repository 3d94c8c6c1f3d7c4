using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Kernel.Deadlines;
using Partnership.Silo.Kernel.Rebuild;

namespace Partnership.Silo.Joining;

internal static class JoiningServices
{
    public static IServiceCollection AddJoining(this IServiceCollection services) => services
        .AddSingleton<JoinContacts>()
        .AddSingleton<JoinRequests>()
        .AddReplayed(JoinRequestState.Definition)
        .AddSingleton<IDeadlineOwner, JoinDeadlineOwner>();
}
