using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Hosting;
using Partnership.Silo.Kernel.Outbox;
using Partnership.Silo.Kernel.Rebuild;

namespace Partnership.Silo.Alerts;

internal static class AlertServices
{
    /// <summary>Without a way for mail to go, mails stay in the outbox.</summary>
    public static IServiceCollection AddAlerts(this IServiceCollection services, MailOptions mail)
    {
        services.AddSingleton<IOutboxDelivery, AlertDelivery>().AddReplayed(AlertChoiceState.Definition);
        if (!mail.CanSend)
            return services;
        services.AddSingleton<IMailTransport>(new SmtpTransport(mail));
        return services.AddSingleton<IOutboxDelivery, MailDelivery>();
    }
}
