using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Partnership.Portal.Accounts.Sessions;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Recovering;

/// <summary>Writes into a person's sign-in history what others did to let them in again, and what they did with it.</summary>
internal sealed class RecoveryHistory(IDbContextFactory<AccountsDb> stores, AccountsStore store, IHttpContextAccessor request, TimeProvider time)
{
    public async Task Write(Guid person, SignInOutcome outcome, CancellationToken ct)
    {
        await using var db = await stores.CreateDbContextAsync(ct);
        db.SignIns.Add(new SignInRecord
        {
            Person = person, Whom = Whom(person), At = time.GetUtcNow(), Outcome = outcome, Means = Means.Password,
            Device = Devices.Name(request.HttpContext?.Request.Headers.UserAgent),
        });
        await db.SaveChangesAsync(ct);
    }

    // By the person and not by an address: nobody typed one.
    private byte[] Whom(Guid person)
    {
        byte[] named = [.. Encoding.UTF8.GetBytes("person"), 0, .. person.ToByteArray()];
        return HMACSHA256.HashData(store.Key("at the door"), named);
    }
}
