using Microsoft.EntityFrameworkCore;
using Partnership.Portal.Accounts.Entering;
using Partnership.Portal.Accounts.Sessions;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Recovering;

/// <summary>Writes into a person's sign-in history what others did to let them in again, and what they did with it.</summary>
internal sealed class RecoveryHistory(IDbContextFactory<AccountsDb> stores, Whoms whoms, IHttpContextAccessor request, TimeProvider time)
{
    public async Task Write(Guid person, SignInOutcome outcome, CancellationToken ct)
    {
        await using var db = await stores.CreateDbContextAsync(ct);
        db.SignIns.Add(new SignInRecord
        {
            Person = person, Whom = whoms.Person(person), At = time.GetUtcNow(), Outcome = outcome, Means = Means.Password,
            Device = Devices.Name(request.HttpContext?.Request.Headers.UserAgent),
        });
        await db.SaveChangesAsync(ct);
    }
}
