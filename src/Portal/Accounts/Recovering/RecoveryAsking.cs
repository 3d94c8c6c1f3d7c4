using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Partnership.Contracts.Accounts;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Recovering;

/// <summary>
/// Opens a way back and tells the person. The secret of its link is made with the form and travels in it, sealed: a form
/// that is sent twice leads to one link, and shows it both times.
/// </summary>
internal sealed class RecoveryAsking(
    Recoveries recoveries, RecoveryHistory history, AccountMails mails, IDataProtectionProvider protection, IOptions<RecoveryOptions> options,
    TimeProvider time)
{
    private readonly IDataProtector _protector = protection.CreateProtector("recovery link");

    /// <summary>A fresh secret, for a form about this person.</summary>
    public string Seal(UserId person) => _protector.Protect($"{person}/{LinkSecret.Make()}");

    /// <summary>Opens it, for an administrator who may.</summary>
    /// <returns>Null where the form is not one of ours about this person.</returns>
    public async Task<RecoveryAsked?> Ask(RecoveryAsk ask, Account account, OrganisationId organisation, Caller caller, CancellationToken ct)
    {
        if (Open(ask.Sealed, account.Id) is not { } secret)
            return null;
        var now = time.GetUtcNow();
        var (opens, closes) = RecoveryDecisions.Times(ask.Kind, now, options.Value.SecondFactorWait);
        var recovery = new Recovery
        {
            Id = ask.Form, Person = account.Id, Organisation = organisation.Value, Kind = ask.Kind, AskedBy = caller.User.Value, AskedAt = now,
            OpensAt = opens, ClosesAt = closes, Secret = LinkSecret.Hash(secret),
        };
        var isNew = await recoveries.Keep(recovery, ct);
        var kept = isNew ? recovery : await recoveries.Find(recovery.Id, ct);
        if (kept is null || kept.Person != account.Id || !LinkSecret.Is(secret, kept.Secret))
            return null;
        if (isNew)
            await history.Write(account.Id, SignInOutcome.RecoveryAsked, ct);
        var link = RecoveryLinks.Link(kept.Id, secret);
        await mails.Send(Mail(ask), account, $"recovery/{kept.Id}", ask.By is LinkBy.Mail ? link : null, ct);
        return new RecoveryAsked(kept, ask.By is LinkBy.Hand ? link : null);
    }

    /// <summary>Stops one, for an administrator or for the person.</summary>
    public async Task Stop(Guid id, UserId person, UserId by, CancellationToken ct)
    {
        if (await recoveries.Stop(id, person.Value, by.Value, ct))
            await history.Write(person.Value, SignInOutcome.RecoveryCancelled, ct);
    }

    private static AccountMail Mail(RecoveryAsk ask) => ask switch
    {
        { Kind: RecoveryKind.SecondFactor } => AccountMail.SecondFactorLost,
        { By: LinkBy.Mail } => AccountMail.RecoveryLink,
        _ => AccountMail.RecoveryNotice,
    };

    private string? Open(string text, Guid person)
    {
        try
        {
            return _protector.Unprotect(text).Split('/') is [var whose, var secret] && Guid.TryParse(whose, out var id) && id == person ? secret : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>What an administrator asks for, by the form of this id.</summary>
internal sealed record RecoveryAsk(Guid Form, RecoveryKind Kind, LinkBy By, string Sealed);

/// <summary>The way that is open now, and the path of its link where the administrator gives it on.</summary>
internal sealed record RecoveryAsked(Recovery Recovery, string? Link);
