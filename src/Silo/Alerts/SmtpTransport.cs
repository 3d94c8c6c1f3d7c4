using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Partnership.Silo.Hosting;

namespace Partnership.Silo.Alerts;

/// <summary>Mails by a server, or into a folder. The text is always the same and says nothing about anybody.</summary>
internal sealed class SmtpTransport(MailOptions options) : IMailTransport
{
    /// <summary>The subject of every mail.</summary>
    public const string Subject = "Something is waiting for you";

    public async Task Send(string address, CancellationToken ct)
    {
        using var client = Client();
        using var mail = new MailMessage(options.From, address, Subject, Text())
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

    private string Text() =>
        $"""
        Something is waiting for you in the partnership portal.

        Sign in to see it: {options.PortalAddress}

        This message says nothing more on purpose. You can change or stop these messages in the portal, under Alerts.
        """;
}
