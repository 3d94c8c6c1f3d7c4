namespace Partnership.Portal.Accounts.Joining;

internal static class JoiningServices
{
    public static IServiceCollection AddJoining(this IServiceCollection services) => services
        .AddScoped<BegunAccounts>()
        .AddHostedService<AbandonedAccounts>()
        .AddSingleton<InvitationAcceptance>();
}
