using Partnership.Portal.Accounts.Credentials;

namespace Partnership.Portal.Tests.Accounts.Credentials;

public sealed class WaysInTests
{
    [Theory]
    [InlineData(false, false, 0, false)]
    [InlineData(true, false, 0, false)]
    [InlineData(false, true, 0, false)]
    [InlineData(true, true, 0, true)]
    [InlineData(false, false, 1, true)]
    public void A_passkey_is_enough_and_so_are_password_and_app(bool password, bool authenticator, int passkeys, bool suffice) =>
        new WaysIn(password, authenticator, passkeys).Suffice.ShouldBe(suffice);

    [Fact]
    public void Nothing_may_be_removed_that_would_leave_no_way_in()
    {
        foreach (var ways in from password in (bool[])[false, true] from app in (bool[])[false, true] from keys in Enumerable.Range(0, 4) select new WaysIn(password, app, keys))
        {
            if (ways.MayRemovePasskey)
                (ways with { Passkeys = ways.Passkeys - 1 }).Suffice.ShouldBeTrue(ways.ToString());
            if (ways.MayRemoveAuthenticator)
                (ways with { Authenticator = false }).Suffice.ShouldBeTrue(ways.ToString());
        }

        new WaysIn(true, true, 1).MayRemovePasskey.ShouldBeTrue();
        new WaysIn(true, false, 1).MayRemovePasskey.ShouldBeFalse();
        new WaysIn(false, true, 2).MayRemoveAuthenticator.ShouldBeTrue();
        new WaysIn(true, true, 0).MayRemoveAuthenticator.ShouldBeFalse();
        new WaysIn(true, true, 0).MayRemovePasskey.ShouldBeFalse();
    }
}
