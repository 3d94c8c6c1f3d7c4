using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;

namespace Partnership.Portal.Tests.Accounts;

/// <summary>What cookies and forms are sealed by lies in the database, and is of no use to who has the database alone.</summary>
[Collection(PortalsCollection.Name)]
public sealed class ProtectionKeyTests(Portals portals)
{
    [Fact]
    public async Task Keys_lie_in_the_database_sealed_under_the_master_key()
    {
        var services = portals.Production.Services;
        services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("anything");

        await using var db = await services.GetRequiredService<IDbContextFactory<AccountsDb>>().CreateDbContextAsync();
        var kept = await db.ProtectionKeys.ToListAsync();

        kept.ShouldNotBeEmpty();
        kept.ShouldAllBe(key => key.Sealed.Contains("MasterKeyDecryptor") && !key.Sealed.Contains("<masterKey"));
    }

    [Fact]
    public void Keys_that_were_kept_are_opened_again()
    {
        var services = portals.Production.Services;
        var text = services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("anything");

        var keys = services.GetRequiredService<IKeyManager>().GetAllKeys();

        keys.ShouldNotBeEmpty();
        keys.ShouldAllBe(key => key.CreateEncryptor() != null);
        services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Unprotect(text).ShouldBe("anything");
    }
}
