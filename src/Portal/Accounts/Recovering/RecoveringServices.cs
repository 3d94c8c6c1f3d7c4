namespace Partnership.Portal.Accounts.Recovering;

internal static class RecoveringServices
{
    public static IServiceCollection AddRecovering(this IServiceCollection services)
    {
        services.AddOptions<RecoveryOptions>().BindConfiguration(RecoveryOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddHttpContextAccessor();
        services.AddSingleton<AccountMails>().AddSingleton<RecoveryHistory>();
        services.AddScoped<Recoveries>().AddScoped<RecoveryAsking>().AddScoped<RecoveryUse>().AddScoped<SecondFactors>().AddScoped<OpenAsks>();
        return services.AddSingleton<HelpDesk>().AddHostedService(provider => provider.GetRequiredService<HelpDesk>());
    }
}
