namespace Partnership.Portal.Accounts.First;

internal static class FirstServices
{
    public static IServiceCollection AddFirst(this IServiceCollection services) =>
        services.AddScoped<FirstLinks>().AddScoped<FirstOrganisation>();
}
