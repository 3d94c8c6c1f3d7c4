using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;

namespace Partnership.Portal.Tests.Accounts.Credentials;

[Collection(PortalsCollection.Name)]
public sealed class RecoveryCodesTests(Portals portals)
{
    private readonly PortalHost _portal = portals.Development;

    private IDbContextFactory<AccountsDb> Accounts => _portal.Services.GetRequiredService<IDbContextFactory<AccountsDb>>();

    private RecoveryCodes Codes => new(Accounts, TimeProvider.System);

    [Fact]
    public async Task Each_of_ten_codes_counts_once()
    {
        var (_, account) = await _portal.NewPerson();
        var codes = await Codes.Make(account.Id);
        codes.Distinct(StringComparer.Ordinal).Count().ShouldBe(RecoveryCodes.Number);
        foreach (var code in codes)
            (await Codes.Use(account.Id, code.ToUpperInvariant())).ShouldBeTrue();
        foreach (var code in codes)
            (await Codes.Use(account.Id, code)).ShouldBeFalse();
        (await Codes.Left(account.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task Of_many_tries_at_once_with_one_code_one_succeeds()
    {
        var (_, account) = await _portal.NewPerson();
        var code = (await Codes.Make(account.Id))[3];
        var tries = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Codes.Use(account.Id, code))));
        tries.Count(each => each).ShouldBe(1);
        (await Codes.Left(account.Id)).ShouldBe(RecoveryCodes.Number - 1);
    }

    [Fact]
    public async Task New_codes_take_the_place_of_old_ones_and_nobody_elses()
    {
        var ((_, one), (_, other)) = (await _portal.NewPerson(), await _portal.NewPerson());
        var (old, others) = (await Codes.Make(one.Id), await Codes.Make(other.Id));
        var renewed = await Codes.Make(one.Id);
        (await Codes.Use(one.Id, old[0])).ShouldBeFalse();
        (await Codes.Use(one.Id, others[0])).ShouldBeFalse();
        (await Codes.Are(one.Id, old)).ShouldBeFalse();
        (await Codes.Are(one.Id, renewed)).ShouldBeTrue();
        (await Codes.Use(other.Id, others[0])).ShouldBeTrue();
        (await Codes.Use(one.Id, renewed[0])).ShouldBeTrue();
    }

    [Fact]
    public async Task Only_hashes_are_kept()
    {
        var (_, account) = await _portal.NewPerson();
        var codes = await Codes.Make(account.Id);
        await using var db = await Accounts.CreateDbContextAsync();
        var kept = await db.RecoveryCodes.Where(code => code.Account == account.Id).Select(code => code.Hash).ToListAsync();
        kept.Count.ShouldBe(RecoveryCodes.Number);
        kept.ShouldAllBe(hash => hash.Length == 32);
        kept.Count(hash => codes.Any(code => hash.AsSpan().IndexOf(Encoding.ASCII.GetBytes(code, 0, 4)) >= 0)).ShouldBe(0);
    }
}
