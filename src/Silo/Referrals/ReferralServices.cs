using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Kernel.Deadlines;
using Partnership.Silo.Kernel.Rebuild;

namespace Partnership.Silo.Referrals;

internal static class ReferralServices
{
    public static IServiceCollection AddReferrals(this IServiceCollection services) => services
        .AddSingleton(ReferralsBeforeSealing.Category)
        .AddSingleton<Drafts>()
        .AddSingleton<DraftLines>()
        .AddSingleton<ReferralComposer>()
        .AddSingleton<DraftDesk>()
        .AddSingleton<OpenReferrals>()
        .AddSingleton<ReferralOpenings>()
        .AddSingleton<MoveFacts>()
        .AddSingleton<ReferralNames>()
        .AddSingleton<TodaysPolicy>()
        .AddSingleton<ReferralViews>()
        .AddReplayed(ReferralState.Definition)
        .AddSingleton<IDeadlineOwner, ReferralDeadlineOwner>()
        .AddHostedService<ExpiredDrafts>();
}
