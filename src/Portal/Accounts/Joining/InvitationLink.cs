using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Accounts.Joining;

/// <summary>The link of an invitation; as text "organisation/invitation/secret".</summary>
internal sealed record InvitationLink(OrganisationId Organisation, Guid Invitation, string Secret)
{
    private const string Start = "/invitation/";

    /// <summary>Where it leads within the portal.</summary>
    public string Path => Start + this;

    /// <summary>Which invitation it is of, without the secret.</summary>
    public string Of => $"{Organisation}/{Invitation}";

    /// <summary>Whether a person was on their way to accept an invitation.</summary>
    public static bool IsPath(string? path) =>
        path?.StartsWith(Start, StringComparison.Ordinal) == true && TryParse(path[Start.Length..]) is { } link && link.Path == path;

    /// <summary>Reads the form that <see cref="ToString"/> writes; null when it is not one.</summary>
    public static InvitationLink? TryParse(string? text) =>
        text?.Split('/') is [var organisation, var invitation, { Length: > 0 } secret]
        && OrganisationId.TryParse(organisation) is { } id && Guid.TryParse(invitation, out var number)
            ? new InvitationLink(id, number, secret)
            : null;

    public override string ToString() => $"{Organisation}/{Invitation}/{Secret}";
}
