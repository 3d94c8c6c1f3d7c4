using Microsoft.Extensions.DependencyInjection;

namespace Partnership.Silo.Referrals;

internal static class ReferralServices
{
    public static IServiceCollection AddReferrals(this IServiceCollection services) => services
        .AddSingleton<Drafts>()
        .AddSingleton<ReferralComposer>()
        .AddSingleton<DraftDesk>()
        .AddSingleton<ReferralViews>()
        .AddHostedService<ExpiredDrafts>();
}
