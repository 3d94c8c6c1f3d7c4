using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>Remembers the browser by which somebody has entered, and lets them know of one that was not known before.</summary>
internal sealed class NewBrowsers(KnownDevices devices, Whoms whoms, IEnumerable<INewBrowserNotice> notices)
{
    /// <param name="http">The request by which they entered.</param>
    /// <param name="account">Who it is.</param>
    /// <param name="isFirst">Whether they enter for the first time: then every browser is new.</param>
    public async Task Entered(HttpContext http, Account account, bool isFirst)
    {
        var whom = whoms.Address(Whoms.Normalised(account.Email!));
        var isNew = devices.Of(http)?.Knows(whom) != true;
        devices.Remember(http, whom);
        if (!isNew || isFirst)
            return;
        foreach (var notice in notices)
            await notice.Tell(account.Email!);
    }
}

/// <summary>Tells somebody that they, or somebody else, signed in by a browser that was not known.</summary>
internal interface INewBrowserNotice
{
    Task Tell(string address);
}
