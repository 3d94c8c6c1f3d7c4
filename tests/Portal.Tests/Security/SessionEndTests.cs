using Microsoft.AspNetCore.Authentication;
using Partnership.Portal.Security;

namespace Partnership.Portal.Tests.Security;

/// <summary>Until when a page that stays open is brought up to date.</summary>
public sealed class SessionEndTests
{
    private static readonly DateTimeOffset Begun = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);
    private static readonly AuthenticationProperties Session = new() { IssuedUtc = Begun, ExpiresUtc = Begun.AddMinutes(15) };

    [Theory]
    [InlineData(0, 15)]
    [InlineData(7, 15)]
    [InlineData(8, 23)]
    [InlineData(14, 29)]
    public void EndOf_AfterMinutes_IsThatOfTheCookieThatTheBrowserThenHas(int after, int end) =>
        SessionCookie.EndOf(Session, Begun.AddMinutes(after)).ShouldBe(Begun.AddMinutes(end));

    [Fact]
    public void EndOf_NothingKnown_IsNotKnown()
    {
        SessionCookie.EndOf((AuthenticationProperties?)null, Begun).ShouldBeNull();
        SessionCookie.EndOf(new AuthenticationProperties(), Begun).ShouldBeNull();
    }
}
