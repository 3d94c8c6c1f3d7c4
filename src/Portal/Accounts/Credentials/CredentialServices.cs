using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Credentials;

internal static class CredentialServices
{
    public static IServiceCollection AddCredentials(this IServiceCollection services)
    {
        services.AddOptions<PasswordOptions>().BindConfiguration(PasswordOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.Configure<IdentityPasskeyOptions>(PasskeySettings.Set);
        services.TryAddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddSingleton<AuthenticatorSecrets>().AddSingleton<Ceremonies>().AddSingleton<ShownCodes>().AddSingleton<Removals>()
            .AddSingleton<IHearsOfCredentials, CredentialMails>();
        return services.AddScoped<Passwords>().AddScoped<Authenticators>().AddScoped<RecoveryCodes>().AddScoped<Passkeys>()
            .AddScoped<AccountReader>().AddScoped<SettingUp>().AddScoped<CredentialChanges>();
    }
}
