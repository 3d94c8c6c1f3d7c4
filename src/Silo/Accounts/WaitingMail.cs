using Partnership.Contracts.Accounts;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Accounts;

/// <summary>A mail about an account that waits to be delivered.</summary>
internal sealed record WaitingMail(AccountMail Kind, string Address, string? Link)
{
    /// <summary>The mail; null where the address is none that mail can go to, or the link leads out of the portal.</summary>
    public static WaitingMail? Of(AccountMail kind, string? address, string? link)
    {
        var to = (address ?? "").Trim();
        return Enum.IsDefined(kind) && MailAddresses.IsOne(to) && (link is null || IsPath(link))
            ? new WaitingMail(kind, to, link)
            : null;
    }

    // What stands in a mail is followed by people: it leads to this portal and nowhere else.
    private static bool IsPath(string link) =>
        link.Length > 1 && link[0] == '/' && link[1] is not ('/' or '\\') && link.All(each => char.IsAscii(each) && !char.IsControl(each) && each != ' ');
}
