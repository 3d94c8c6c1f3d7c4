using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Protection;

/// <summary>Keeps the keys of cookies and forms in the database, for all processes of the portal.</summary>
internal sealed class ProtectionKeys(IServiceProvider services) : IXmlRepository
{
    // Asked for when it is needed: this is made before the database has been opened.
    private IDbContextFactory<AccountsDb> Accounts => services.GetRequiredService<IDbContextFactory<AccountsDb>>();

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = Accounts.CreateDbContext();
        return [.. db.ProtectionKeys.AsNoTracking().Select(key => key.Sealed).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = Accounts.CreateDbContext();
        db.ProtectionKeys.Add(new ProtectionKey { Name = friendlyName, Sealed = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}
