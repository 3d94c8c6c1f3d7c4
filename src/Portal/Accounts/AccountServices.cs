using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Partnership.Portal.Accounts.Entering;
using Partnership.Portal.Accounts.Joining;
using Partnership.Portal.Accounts.Protection;
using Partnership.Portal.Accounts.Sessions;
using Partnership.Portal.Accounts.Steps;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts;

internal static class AccountServices
{
    /// <summary>The way to what is kept, and nothing that works on it: all that a command beside a running portal needs.</summary>
    public static IServiceCollection AddAccountsStore(this IServiceCollection services)
    {
        services.AddPooledDbContextFactory<AccountsDb>(static (provider, options) => options.UseNpgsql(provider.GetRequiredService<AccountsStore>().Source));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<AccountsDb>>().CreateDbContext());
        services.AddOptions<IdentityOptions>().Configure(static options =>
        {
            // Before the third there are no passkeys.
            options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        });
        return services;
    }

    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddAccountsStore();
        services.AddIdentityCore<Account>(options =>
        {
            options.User.RequireUniqueEmail = true;
            // An address is what it is; what makes one is checked where it is typed.
            options.User.AllowedUserNameCharacters = "";
        }).AddEntityFrameworkStores<AccountsDb>();
        // OWASP's figure for PBKDF2 with HMAC-SHA-512.
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        services.AddSessions();
        services.AddSingleton<PortalCalls>().AddSingleton<IStandings, Standings>();
        services.AddSingleton<Entrances>().AddScoped<EnteringSteps>();
        services.AddJoining();
        services.AddSigningIn();
        return services.AddProtectionKeys();
    }

    private static IServiceCollection AddProtectionKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("partnership");
        services.AddOptions<KeyManagementOptions>().Configure<IServiceProvider>((options, provider) =>
            (options.XmlRepository, options.XmlEncryptor) = (new ProtectionKeys(provider), new MasterKeyEncryptor(provider)));
        return services;
    }
}
