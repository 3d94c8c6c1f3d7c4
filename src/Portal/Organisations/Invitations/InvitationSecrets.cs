using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Joining;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Organisations.Invitations;

/// <summary>
/// The secrets of invitations between the form that makes one and the page that shows it. A form carries its own, sealed,
/// so that a form sent twice makes one link; the page after it finds the link in a sealed cookie, for ten minutes.
/// Nothing else keeps it.
/// </summary>
internal sealed class InvitationSecrets(IDataProtectionProvider protection, TimeProvider time, IHostEnvironment environment)
{
    /// <summary>The hidden field with the sealed secret.</summary>
    public const string Field = "link";

    private const string Cookie = "partnership.link";
    private static readonly TimeSpan Shown = TimeSpan.FromMinutes(10);

    private readonly IDataProtector _forms = protection.CreateProtector("invitation, form");
    private readonly ITimeLimitedDataProtector _links = protection.CreateProtector("invitation, link").ToTimeLimitedDataProtector();

    /// <summary>A fresh secret, sealed for a form.</summary>
    public string Seal() => _forms.Protect(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));

    /// <summary>The secret that the form carries; a fresh one where it carries none of ours.</summary>
    public string Of(PostedForm form)
    {
        try
        {
            return _forms.Unprotect(form[Field]);
        }
        catch (CryptographicException)
        {
            return _forms.Unprotect(Seal());
        }
    }

    /// <summary>Lets the next page show the link.</summary>
    public void Show(HttpContext context, InvitationLink link) => context.Response.Cookies.Append(
        Cookie, _links.Protect(JsonSerializer.Serialize(link), time.GetUtcNow() + Shown), new CookieOptions
        {
            HttpOnly = true, Secure = context.Request.IsHttps || !environment.IsDevelopment(), SameSite = SameSiteMode.Strict, Path = "/organisations", MaxAge = Shown,
        });

    /// <summary>The link of this invitation, where it was made in this browser a moment ago.</summary>
    public InvitationLink? Of(HttpContext? context, OrganisationId organisation, Guid invitation)
    {
        if (context?.Request.Cookies[Cookie] is not { Length: > 0 } cookie)
            return null;
        try
        {
            var link = JsonSerializer.Deserialize<InvitationLink>(_links.Unprotect(cookie, out var until));
            return until > time.GetUtcNow() && link?.Organisation == organisation && link.Invitation == invitation ? link : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
