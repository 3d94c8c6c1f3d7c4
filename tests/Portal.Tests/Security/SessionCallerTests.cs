using System.Security.Claims;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Security;

namespace Partnership.Portal.Tests.Security;

/// <summary>What a session says of who is signed in.</summary>
public sealed class SessionCallerTests
{
    private static readonly OrganisationProfile Organisation =
        new(new OrganisationId(Guid.NewGuid()), "A council", OrganisationKind.Council, [], "", null);

    private static readonly Member Worker = new(new UserId(Guid.NewGuid()), "A worker", "Officer", [Role.Practitioner, Role.Auditor]);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_ASession_IsTheMemberWithTheirRolesAndWhetherTheySign(bool signatory)
    {
        var principal = SessionCaller.Principal(new StaffEntry(Worker with { Signatory = signatory }, Organisation), SessionRulesTests.Session(0));

        var caller = SessionCaller.Of(principal)!;

        (caller.User, caller.Organisation, caller.Signatory).ShouldBe((Worker.User, Organisation.Id, signatory));
        caller.Roles.ShouldBe(Worker.Roles);
        caller.May(Permission.SignAgreements).ShouldBe(signatory);
        SessionCaller.NameOf(principal).ShouldBe("A worker");
        SessionCaller.OrganisationOf(principal).ShouldBe("A council");
    }

    [Fact]
    public void Of_ASessionFromBeforeThereWereSignatories_SignsNothing()
    {
        var identity = (ClaimsIdentity)SessionCaller.Principal(new StaffEntry(Worker with { Signatory = true }, Organisation), SessionRulesTests.Session(0)).Identity!;
        identity.RemoveClaim(identity.FindFirst("signatory"));

        SessionCaller.Of(new ClaimsPrincipal(identity))!.Signatory.ShouldBeFalse();
    }

    [Fact]
    public void Of_NobodySignedIn_IsNobody() => SessionCaller.Of(new ClaimsPrincipal(new ClaimsIdentity())).ShouldBeNull();
}
