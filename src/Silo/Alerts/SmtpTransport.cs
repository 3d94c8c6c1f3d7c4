using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Partnership.Silo.Hosting;

namespace Partnership.Silo.Alerts;

/// <summary>Mails by a server, or into a folder.</summary>
internal sealed class SmtpTransport(MailOptions options) : IMailTransport
{
    public async Task Send(string address, MailText text, CancellationToken ct)
    {
        using var client = Client();
        using var mail = new MailMessage(options.From, address, text.Subject, text.Of(options.PortalAddress))
        {
            BodyEncoding = Encoding.ASCII, BodyTransferEncoding = TransferEncoding.SevenBit,
        };
        await client.SendMailAsync(mail, ct);
    }

    private SmtpClient Client()
    {
        if (options.Folder is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = Path.GetFullPath(folder) };
        }

        return new SmtpClient(options.Server, options.Port)
        {
            EnableSsl = options.Tls,
            Credentials = options.User is { Length: > 0 } user ? new NetworkCredential(user, options.Password) : null,
        };
    }
}
