using Microsoft.Extensions.Options;
using Partnership.Portal.Accounts.Credentials;

namespace Partnership.Portal.Accounts.Entering;

internal static class EnteringServices
{
    /// <summary>Signing in with a password, a code or a passkey, and its history.</summary>
    public static IServiceCollection AddSigningIn(this IServiceCollection services)
    {
        services.AddOptions<EnteringOptions>().BindConfiguration(EnteringOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Whoms>().AddSingleton<KnownDevices>().AddSingleton<Attempts>().AddSingleton<SignInHistory>();
        services.AddSingleton<NewBrowsers>().AddSingleton<INewBrowserNotice, NewBrowserMail>().AddSingleton<DummyHash>().AddSingleton<CheckTurns>().AddSingleton<TryLimits>();
        services.AddSingleton(provider => new EqualTime(
            provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<IOptions<EnteringOptions>>().Value.Beat));
        services.AddSingleton<IHearsOfCredentials, CredentialHistory>();
        services.AddScoped<PasswordDoor>().AddScoped<CodeDoor>().AddScoped<PasskeyDoor>();
        return services.AddHostedService<HistoryCleaning>();
    }
}
