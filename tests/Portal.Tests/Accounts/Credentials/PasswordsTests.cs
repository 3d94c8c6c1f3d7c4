using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;

namespace Partnership.Portal.Tests.Accounts.Credentials;

[Collection(PortalsCollection.Name)]
public sealed class PasswordsTests(Portals portals)
{
    private readonly PortalHost _portal = portals.Development;

    [Fact]
    public async Task A_password_is_set_in_the_one_form_in_which_every_keyboard_types_it()
    {
        var (_, account) = await _portal.NewPerson();
        using var scope = _portal.Services.CreateScope();

        (await Passwords(scope).Set(account, "cafe\u0301 wagon mosaic")).ShouldBeEmpty();

        var stored = await _portal.Stored(account);
        Verified(scope, stored, "café wagon mosaic").ShouldBeTrue();
        Verified(scope, account, "café wagon mosaic").ShouldBeTrue();
        Verified(scope, stored, AccountPeople.Password).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_wrong_is_told_and_the_old_password_stays()
    {
        var (_, account) = await _portal.NewPerson();
        using var scope = _portal.Services.CreateScope();

        var faults = await Passwords(scope).Set(account, "Inventedname at Rosehill", "Rosehill Mosque");

        faults.Select(fault => fault.Problem).ShouldBe([PasswordProblem.OwnName, PasswordProblem.OrganisationName]);
        Verified(scope, await _portal.Stored(account), AccountPeople.Password).ShouldBeTrue();
    }

    [Fact]
    public void The_partnerships_name_is_among_its_words()
    {
        using var scope = _portal.Services.CreateScope();
        Passwords(scope).Faults("a midlands goat wheel", "Sam", "sam@people.example").ShouldHaveSingleItem().Word.ShouldBe("Midlands");
    }

    [Fact]
    public async Task Before_the_account_is_stored_its_password_is_set_in_it()
    {
        using var scope = _portal.Services.CreateScope();
        var account = new Account { Id = Guid.NewGuid(), Name = "Sam", Email = "sam@people.example", CreatedAt = DateTimeOffset.UtcNow };
        (await Passwords(scope).Set(account, AccountPeople.Password)).ShouldBeEmpty();
        Verified(scope, account, AccountPeople.Password).ShouldBeTrue();
    }

    private static Passwords Passwords(IServiceScope scope) => scope.ServiceProvider.GetRequiredService<Passwords>();

    private static bool Verified(IServiceScope scope, Account account, string password) => scope.ServiceProvider
        .GetRequiredService<IPasswordHasher<Account>>().VerifyHashedPassword(account, account.PasswordHash!, PasswordText.Of(password)) is PasswordVerificationResult.Success;
}
