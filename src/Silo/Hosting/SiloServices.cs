using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Absences;
using Partnership.Silo.Accounts;
using Partnership.Silo.Agreements;
using Partnership.Silo.Alerts;
using Partnership.Silo.Audit;
using Partnership.Silo.Cases;
using Partnership.Silo.Demonstration;
using Partnership.Silo.Help;
using Partnership.Silo.Joining;
using Partnership.Silo.Kernel;
using Partnership.Silo.Kernel.Changes;
using Partnership.Silo.Kernel.Deadlines;
using Partnership.Silo.Kernel.Outbox;
using Partnership.Silo.Organisations;
using Partnership.Silo.Referrals;
using Partnership.Silo.Work;

namespace Partnership.Silo.Hosting;

/// <summary>The silo within the process of its host.</summary>
public static class SiloServices
{
    /// <summary>
    /// Registers the silo. Starting the host starts the database first (when it is our own), migrates it, then
    /// starts the grains; stopping goes the other way round.
    /// </summary>
    public static IServiceCollection AddSilo(this IServiceCollection services, SiloOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddKernel(options);
        GrainHosting.AddTo(services);
        services.AddOrganisations().AddAgreements().AddCases().AddReferrals().AddAbsences().AddAudit().AddAlerts(options.Mail).AddAccountMails(options.Mail).AddJoining().AddHelp().AddWork();
        // A guest leaves deadlines and messages to the portal it visits, and nobody looks at it.
        if (!options.Guest)
        {
            services.AddHostedService<DeadlinePoller>().AddHostedService<OutboxSender>()
                .AddHostedService(provider => provider.GetRequiredService<ChangeFeed>());
        }

        if (options.Demonstration)
            services.AddDemonstration();
        services.AddHealthChecks().AddCheck<SiloHealth>("silo", tags: ["ready"]);
        services.AddSingleton(provider => new CallerSeal(provider.GetRequiredService<Kernel.Security.PartnershipKeys>().Caller));
        return services;
    }
}
