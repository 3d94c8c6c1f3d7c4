using Partnership.Portal.Accounts.Steps;

namespace Partnership.Portal.Accounts.Joining;

internal static class JoiningServices
{
    public static IServiceCollection AddJoining(this IServiceCollection services) => services
        .AddScoped<BegunAccounts>()
        .AddHostedService<AbandonedAccounts>()
        .AddSingleton<InvitationAcceptance>()
        .AddSingleton<IInvitationAcceptance>(provider => provider.GetRequiredService<InvitationAcceptance>());
}
