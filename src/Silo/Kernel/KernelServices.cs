using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Hosting;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Audit;
using Partnership.Silo.Kernel.Changes;
using Partnership.Silo.Kernel.Database;
using Partnership.Silo.Kernel.Deadlines;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Outbox;
using Partnership.Silo.Kernel.Rebuild;
using Partnership.Silo.Kernel.References;
using Partnership.Silo.Kernel.Sealing;
using Partnership.Silo.Kernel.Security;
using Partnership.Silo.Kernel.Verification;

namespace Partnership.Silo.Kernel;

internal static class KernelServices
{
    public static IServiceCollection AddKernel(this IServiceCollection services, SiloOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<DataSources>();
        // First of all hosted services: it opens the database and the keys on which the others rest.
        services.AddSingleton<SiloStart>();
        services.AddHostedService(provider => provider.GetRequiredService<SiloStart>());
        services.AddSingleton(provider => provider.GetRequiredService<SiloStart>().Keys);
        services.AddSingleton(provider => new AccountsAccess(provider.GetRequiredService<DataSources>(), provider.GetRequiredService<SiloStart>().Keys));
        // Two writers, each with a chain of its own of what was read.
        services.AddTransient<GroupWriter>().AddSingleton<GroupCommit>();
        services.AddSingleton<ICommitReadings>(provider => provider.GetRequiredService<GroupCommit>());
        services.AddSingleton<GroupRead>();
        services.AddSingleton<PersonKeyWrap>().AddSingleton<PersonKeys>();
        services.AddSingleton<IJournal, PostgresJournal>();
        services.AddSingleton(provider => new ChainVerification(provider.GetRequiredService<DataSources>(), provider.GetRequiredService<PartnershipKeys>()));
        services.AddSingleton(provider => new ReadModelRebuild(
            provider.GetRequiredService<DataSources>(), provider.GetRequiredService<PersonKeys>(), provider.GetServices<IReplayed>()));
        services.AddSingleton<AggregateSource>();
        services.AddSingleton<AccessLog>();
        services.AddSingleton<Queries>();
        services.AddSingleton<Numbers>();
        services.AddSingleton<DeadlineTable>();
        services.AddSingleton<OutboxTable>();
        services.AddSingleton<ChangeFeed>();
        return services;
    }
}
