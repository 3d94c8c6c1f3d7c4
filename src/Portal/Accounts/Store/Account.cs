using Microsoft.AspNetCore.Identity;

namespace Partnership.Portal.Accounts.Store;

/// <summary>
/// Somebody who signs in. Their id is the id of the member that they are, in every organisation. They sign in with
/// their e-mail address, which is name and address of the account alike; what they may do is said by no account but by
/// the organisations that they are members of.
/// </summary>
internal sealed class Account : IdentityUser<Guid>
{
    /// <summary>As colleagues know them.</summary>
    public required string Name { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When somebody first had all that it takes to enter; null until then.</summary>
    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>By which invitation the account was begun, until it is complete.</summary>
    public string? Invitation { get; set; }

    /// <summary>The sealed secret of their authenticator app; null without one.</summary>
    public byte[]? Authenticator { get; set; }

    /// <summary>The sealed secret of an authenticator app that has not shown its first code yet.</summary>
    public byte[]? NewAuthenticator { get; set; }

    /// <summary>The last time step whose code was taken: none is taken twice.</summary>
    public long AuthenticatorStep { get; set; }
}
