using Partnership.Portal.Accounts.Steps;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>Somebody who sets up how they will sign in, before their first session.</summary>
internal sealed record SetUpBegun(Account Account, WaysIn Ways, Entrance Entrance);

/// <summary>
/// Finds who may set up credentials on the way in: whoever has proved all that they have, which is not enough yet. With
/// a second factor in place another is added by who has shown that one, in their account.
/// </summary>
internal sealed class SettingUp(Entrances entrances, AccountReader accounts)
{
    /// <summary>Who sets up in this browser; null when nobody may.</summary>
    public async Task<SetUpBegun?> Of(HttpContext? http, CancellationToken ct)
    {
        if (entrances.Of(http) is not { } entrance || await accounts.Find(entrance.Account, ct) is not { } account)
            return null;
        var ways = await accounts.WaysOf(account, ct);
        return May(entrance.Proved, ways) ? new SetUpBegun(account, ways, entrance) : null;
    }

    /// <param name="proved">By what the person has proved who they are; null: by a link that was sent to them.</param>
    /// <param name="ways">What the account has.</param>
    internal static bool May(Means? proved, WaysIn ways) => proved switch
    {
        // A link is the way into an account that has no other. Where there is one, that is the way.
        null => ways is { Password: false, Authenticator: false, Passkeys: 0 },
        Means.Password => ways is { Password: true, Authenticator: false, Passkeys: 0 },
        _ => false,
    };
}
