using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Time;

namespace Partnership.Portal.Tests.Accounts.Credentials;

[Collection(PortalsCollection.Name)]
public sealed class AuthenticatorsTests(Portals portals)
{
    private readonly PortalHost _portal = portals.Development;
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 13, 9, 12, 5, TimeSpan.Zero));

    private AuthenticatorSecrets Secrets => new(_portal.Services.GetRequiredService<IDataProtectionProvider>(), _time);

    private Authenticators Apps => new(_portal.Services.GetRequiredService<IDbContextFactory<AccountsDb>>(), Secrets, _portal.Services.GetRequiredService<Removals>(), _time);

    [Fact]
    public async Task An_app_counts_from_its_first_right_code_on_and_the_one_before_until_then()
    {
        var (_, account) = await _portal.NewPerson();
        var first = await Begun(account);
        (await Apps.Confirm(account, Code(first))).ShouldBeTrue();
        var second = await Begun(account);
        second.ShouldNotBe(first);

        (await Apps.Confirm(account, "000000")).ShouldBeFalse();
        (await Apps.Confirm(account, Code(first))).ShouldBeFalse();
        Later();
        (await Apps.Verify(account.Id, Code(first))).ShouldBeTrue();

        (await Apps.Confirm(account, Code(second))).ShouldBeTrue();
        Later();
        (await Apps.Verify(account.Id, Code(first))).ShouldBeFalse();
        (await Apps.Verify(account.Id, Code(second))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_code_counts_once_be_it_the_first_one()
    {
        var (account, secret) = await WithApp();
        (await Apps.Verify(account.Id, Code(secret))).ShouldBeFalse("It was used to confirm the app.");
        Later();
        (await Apps.Verify(account.Id, Code(secret))).ShouldBeTrue();
        (await Apps.Verify(account.Id, Code(secret))).ShouldBeFalse();
    }

    [Fact]
    public async Task Of_many_tries_at_once_with_one_code_one_succeeds()
    {
        var (account, secret) = await WithApp();
        Later();
        var tries = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Apps.Verify(account.Id, Code(secret)))));
        tries.Count(each => each).ShouldBe(1);
    }

    [Theory]
    [InlineData(-30, true)]
    [InlineData(30, true)]
    [InlineData(-60, false)]
    [InlineData(60, false)]
    public async Task A_clock_may_be_one_step_wrong(int seconds, bool counts)
    {
        var (account, secret) = await WithApp();
        _time.Advance(TimeSpan.FromMinutes(10));
        (await Apps.Verify(account.Id, Totp.Code(secret, Totp.StepAt(_time.GetUtcNow().AddSeconds(seconds))))).ShouldBe(counts);
    }

    [Fact]
    public async Task A_secret_that_waits_is_shown_again_for_an_hour_and_then_another()
    {
        var (_, account) = await _portal.NewPerson();
        var secret = await Apps.Begin(account);
        _time.Advance(AuthenticatorSecrets.Waits - TimeSpan.FromSeconds(1));
        (await Apps.Begin(account)).ShouldBe(secret);
        _time.Advance(TimeSpan.FromSeconds(1));
        (await Apps.Confirm(account, Code(await Waiting(account)))).ShouldBeFalse();
        (await Apps.Begin(account)).ShouldNotBe(secret, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Two_pages_opened_at_once_show_the_same_secret()
    {
        var (_, account) = await _portal.NewPerson();
        var shown = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => Apps.Begin(account))));
        shown.Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task On_the_way_in_an_app_takes_no_others_place()
    {
        var (account, _) = await WithApp();
        var second = await Begun(account);
        (await Apps.Confirm(account, Code(second), onlyFirst: true)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_stored_is_sealed_for_this_account_alone()
    {
        var (account, secret) = await WithApp();
        var stored = (await _portal.Stored(account)).Authenticator!;
        stored.AsSpan().IndexOf(secret).ShouldBe(-1);
        Secrets.Open(account.Id, stored).ShouldBe(secret);
        Should.Throw<System.Security.Cryptography.CryptographicException>(() => Secrets.Open(Guid.NewGuid(), stored));
    }

    [Fact]
    public async Task Without_an_app_no_code_counts()
    {
        var (account, secret) = await WithApp();
        await Apps.Remove(account.Id);
        Later();
        (await Apps.Verify(account.Id, Code(secret))).ShouldBeFalse();
        (await Apps.Verify(Guid.NewGuid(), Code(secret))).ShouldBeFalse();
    }

    private async Task<(Account Account, byte[] Secret)> WithApp()
    {
        var (_, account) = await _portal.NewPerson();
        var secret = await Begun(account);
        (await Apps.Confirm(account, Code(secret))).ShouldBeTrue();
        return (account, secret);
    }

    private async Task<byte[]> Begun(Account account)
    {
        var typed = await Apps.Begin(account);
        var secret = await Waiting(account);
        typed.ShouldBe(Base32.Of(secret));
        return secret;
    }

    private async Task<byte[]> Waiting(Account account) => Secrets.Open(account.Id, (await _portal.Stored(account)).NewAuthenticator!);

    private string Code(byte[] secret) => Totp.Code(secret, Totp.StepAt(_time.GetUtcNow()));

    private void Later() => _time.Advance(TimeSpan.FromSeconds(Totp.Period));
}
