using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Entering;
using Partnership.Portal.Accounts.Sessions;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;

namespace Partnership.Portal.Tests.Accounts.Entering;

/// <summary>How long it is kept, and what of it.</summary>
[Collection(PortalsCollection.Name)]
public sealed class SignInHistoryTests(Portals portals)
{
    private readonly PortalHost _portal = portals.Production;

    private SignInHistory History => _portal.Services.GetRequiredService<SignInHistory>();

    [Fact]
    public async Task What_is_older_than_twelve_months_is_deleted_and_nothing_else()
    {
        var person = PreparedAccounts.Stranger();
        await Write(person.User.Value, SignInOutcome.Entered, DateTimeOffset.UtcNow.AddMonths(-12).AddMinutes(5));
        await Write(person.User.Value, SignInOutcome.WrongPassword, DateTimeOffset.UtcNow.AddMonths(-12).AddMinutes(-5));

        await History.Clean(default);

        (await _portal.History(person)).ShouldHaveSingleItem().Outcome.ShouldBe(SignInOutcome.Entered);
    }

    [Fact]
    public async Task Whoever_goes_on_trying_while_they_wait_is_written_down_once()
    {
        var person = PreparedAccounts.Stranger();
        for (var tried = 0; tried < 3; tried++)
            await History.Write(person.User.Value, PreparedAccounts.Address(person), SignInOutcome.Held, Means.Password, new DefaultHttpContext());

        (await _portal.History(person)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_address_that_is_nobodys_is_written_down_without_itself()
    {
        var address = PreparedAccounts.Address(PreparedAccounts.Stranger());
        await History.Write(null, address, SignInOutcome.WrongPassword, Means.Password, new DefaultHttpContext());

        using var scope = _portal.Services.CreateScope();
        var whom = scope.ServiceProvider.GetRequiredService<Whoms>().Address(Whoms.Normalised(address));
        var record = await scope.ServiceProvider.GetRequiredService<AccountsDb>().SignIns.SingleAsync(each => each.Whom == whom);
        (record.Person, record.Device).ShouldBe((null, Devices.Unknown));
    }

    [Fact]
    public async Task Whoever_changes_how_they_sign_in_finds_it_there()
    {
        var person = PreparedAccounts.Stranger();
        var account = await _portal.Account(person);
        using var scope = _portal.Services.CreateScope();

        await scope.ServiceProvider.GetRequiredService<CredentialChanges>().Made(new DefaultHttpContext(), account, SignInOutcome.CredentialRemoved);

        (await _portal.History(person)).ShouldHaveSingleItem().Outcome.ShouldBe(SignInOutcome.CredentialRemoved);
    }

    private async Task Write(Guid person, SignInOutcome outcome, DateTimeOffset at)
    {
        using var scope = _portal.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        db.SignIns.Add(new SignInRecord { Person = person, Whom = [1], At = at, Outcome = outcome, Means = Means.Passkey, Device = "Firefox" });
        await db.SaveChangesAsync();
    }
}
