namespace Partnership.Portal.Organisations.Invitations;

internal static class InvitationServices
{
    public static IServiceCollection AddInvitations(this IServiceCollection services) => services.AddSingleton<InvitationSecrets>().AddSingleton<LinkHandover>();
}
