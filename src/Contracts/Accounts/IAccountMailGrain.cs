using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Accounts;

/// <summary>
/// One mail about an account; the key is its occasion, and for one occasion one mail goes out, however often it is asked
/// for. The address is kept nowhere but in the message that waits, sealed, and goes with it.
/// </summary>
[Alias("account-mail-grain")]
public interface IAccountMailGrain : IGrainWithStringKey
{
    /// <summary>
    /// Puts the mail into the outbox. <paramref name="link"/> is a path within the portal ("/invitation/…"), for the
    /// kinds that carry one. False where no address was given, or no usable one.
    /// </summary>
    [Requires(Permission.ActAsPortal)]
    Task<Outcome<bool>> Send(AccountMail kind, string address, string? link, CancellationToken ct);
}
