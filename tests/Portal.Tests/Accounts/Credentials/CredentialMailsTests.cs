using Npgsql;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;

namespace Partnership.Portal.Tests.Accounts.Credentials;

/// <summary>Whoever changes how somebody signs in, that person hears of it.</summary>
[Collection(PortalsCollection.Name)]
public sealed class CredentialMailsTests(Portals portals)
{
    private readonly PortalHost _portal = portals.Development;

    [Fact]
    public async Task Each_change_is_told_by_a_mail_of_its_own()
    {
        var (caller, account) = await _portal.NewPerson();
        using var client = _portal.Signed(caller);
        using var device = new SoftAuthenticator();

        await client.SendForm("/account/password", "password", ("Password", "tulip wagon mosaic lantern")).Taken();
        (await Mails(account)).ShouldBe(1);
        await client.MakePasskey(device, "/account/passkeys", "add", ("Name", "phone")).Taken();
        (await Mails(account)).ShouldBe(2);
        await client.SendForm("/account/recovery-codes", "make").Taken();
        (await Mails(account)).ShouldBe(3);
    }

    [Fact]
    public async Task Setting_up_a_new_account_is_no_change()
    {
        var (_, account) = await _portal.NewPerson(password: false, completed: false);
        using var client = _portal.Entering(account, proved: null);
        using var device = new SoftAuthenticator();

        await client.MakePasskey(device, "/sign-in/set-up", "passkey").Taken();

        (await Mails(account)).ShouldBe(0);
    }

    private async Task<long> Mails(Account account)
    {
        await using var database = NpgsqlDataSource.Create(_portal.Database.ConnectionString);
        await using var count = database.CreateCommand("select count(*) from outbox where key like $1");
        count.Parameters.Add(new NpgsqlParameter { Value = $"account-mail/credential/{account.Id}/%" });
        return (long)(await count.ExecuteScalarAsync())!;
    }
}
