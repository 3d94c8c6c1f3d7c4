using System.Globalization;
using System.Security.Claims;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;

namespace Partnership.Portal.Security;

/// <summary>Translates between a signed-in session's claims and the caller that grains see.</summary>
internal static class SessionCaller
{
    private const string Organisation = "organisation";
    private const string OrganisationName = "organisation-name";
    private const string SignedInAt = "signed-in-at";
    private const string Signatory = "signatory";

    /// <summary>The claims of a session.</summary>
    public static ClaimsPrincipal Principal(Member member, OrganisationProfile organisation, DateTimeOffset now) =>
        new(new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, member.User.ToString()),
                new(ClaimTypes.Name, member.Name),
                new(Organisation, organisation.Id.ToString()),
                new(OrganisationName, organisation.Name),
                new(SignedInAt, now.ToString("O", CultureInfo.InvariantCulture)),
                new(Signatory, member.Signatory ? bool.TrueString : bool.FalseString),
                .. member.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())),
            ],
            SessionCookie.Scheme));

    /// <summary>The caller; null when nobody is signed in.</summary>
    public static Caller? Of(ClaimsPrincipal principal)
    {
        if (principal.Identity?.IsAuthenticated != true
            || !Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var user)
            || OrganisationId.TryParse(principal.FindFirstValue(Organisation)) is not { } organisation)
            return null;
        return new Caller(
            new UserId(user), organisation,
            [.. principal.FindAll(ClaimTypes.Role).Select(claim => Enum.Parse<Role>(claim.Value))],
            "casework",
            // A session from before there was this claim signs nothing.
            Signatory: principal.FindFirstValue(Signatory) == bool.TrueString);
    }

    /// <summary>Tells one session from any other, of the same person too.</summary>
    public static string SessionOf(ClaimsPrincipal principal) =>
        $"{principal.FindFirstValue(ClaimTypes.NameIdentifier)}/{principal.FindFirstValue(Organisation)}/{principal.FindFirstValue(SignedInAt)}";

    public static string NameOf(ClaimsPrincipal principal) => principal.FindFirstValue(ClaimTypes.Name) ?? "";

    public static string OrganisationOf(ClaimsPrincipal principal) => principal.FindFirstValue(OrganisationName) ?? "";
}
