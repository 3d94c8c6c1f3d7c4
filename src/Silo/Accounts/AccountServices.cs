using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Hosting;
using Partnership.Silo.Kernel.Outbox;

namespace Partnership.Silo.Accounts;

internal static class AccountServices
{
    /// <summary>Without a way for mail to go, mails stay in the outbox, as alerts do.</summary>
    public static IServiceCollection AddAccountMails(this IServiceCollection services, MailOptions mail)
    {
        services.AddSingleton<AccountMails>();
        return mail.CanSend ? services.AddSingleton<IOutboxDelivery, AccountMailDelivery>() : services;
    }
}
