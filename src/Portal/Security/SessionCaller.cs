using System.Globalization;
using System.Security.Claims;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Security;

/// <summary>Translates between the claims of a request and the caller that grains see.</summary>
internal static class SessionCaller
{
    private const string Session = "session";
    private const string Organisation = "organisation";
    private const string OrganisationName = "organisation-name";
    private const string StrongAt = "strong-at";
    private const string Signatory = "signatory";

    /// <summary>The claims of a session, with what its person is now.</summary>
    public static ClaimsPrincipal Principal(StaffEntry who, StoredSession session)
    {
        var claims = new List<Claim>
        {
            new(ClaimTypes.NameIdentifier, who.Member.User.ToString()),
            new(ClaimTypes.Name, who.Member.Name),
            new(Organisation, who.Organisation.Id.ToString()),
            new(OrganisationName, who.Organisation.Name),
            new(Session, Convert.ToHexString(session.Id)),
            new(Signatory, who.Member.Signatory ? bool.TrueString : bool.FalseString),
        };
        if (session.StrongAt is { } at)
            claims.Add(new Claim(StrongAt, at.ToString("O", CultureInfo.InvariantCulture)));
        claims.AddRange(who.Member.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, SessionCookie.Scheme));
    }

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
            StrongOf(principal),
            Signatory: principal.FindFirstValue(Signatory) == bool.TrueString);
    }

    /// <summary>The id of the session; null when nobody is signed in.</summary>
    public static byte[]? SessionOf(ClaimsPrincipal principal) =>
        principal.FindFirstValue(Session) is { } id ? Convert.FromHexString(id) : null;

    public static string NameOf(ClaimsPrincipal principal) => principal.FindFirstValue(ClaimTypes.Name) ?? "";

    public static string OrganisationOf(ClaimsPrincipal principal) => principal.FindFirstValue(OrganisationName) ?? "";

    private static DateTimeOffset? StrongOf(ClaimsPrincipal principal) =>
        DateTimeOffset.TryParseExact(principal.FindFirstValue(StrongAt), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;
}
