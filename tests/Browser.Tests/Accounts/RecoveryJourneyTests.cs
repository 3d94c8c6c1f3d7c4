using Partnership.Browser.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Accounts;

/// <summary>Who has forgotten their password asks, is helped by an administrator, and chooses another; with and without scripts.</summary>
[Collection(PortalCollection.Name)]
public sealed class RecoveryJourneyTests(RunningPortal portal)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_forgotten_password_is_replaced_by_the_link_of_an_administrator(bool scripts)
    {
        const string next = "eight herons over the weir";
        var (glens, name) = (DemonstrationPeople.DerbyshireAdministrator, $"{(scripts ? "Avery" : "Blake")} Forgotname");
        var person = await PreparedRecoveries.SignsIn(portal, name);
        var account = await portal.AccountWithApp(glens with { User = person }, name);
        await using var visitor = await Visitor.Come(portal, scripts);
        await visitor.Open("/sign-in/help");
        await visitor.Type("The e-mail address that you sign in with", account.Email!);
        await visitor.Press("Ask for help");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("We have passed it on");

        await using var glen = await Visitor.Enter(portal, "Glen Stencil", $"/organisations/{glens.Organisation}/members/{person}/recovery", scripts);
        await Assertions.Expect(glen.Page.GetByText($"{name} asked for help on the sign-in page")).ToBeVisibleAsync();
        await glen.Tick("Their password");
        await glen.Tick("I give it to them myself");
        await glen.Press("Make the link");
        await visitor.Open(await glen.Page.GetByLabel($"Link for {name} alone").InputValueAsync());
        await visitor.Type("Code", portal.Code(account));
        await visitor.Type("New password", next);
        await visitor.Press("Set the password", exact: true);

        visitor.Path.ShouldBe("/recovery/done");
        await visitor.Follow("Sign in");
        await visitor.Type("E-mail address", account.Email!);
        await visitor.Type("Password", next);
        await visitor.Press("Sign in", exact: true);
        visitor.Path.ShouldBe("/sign-in/code", "The new password was taken.");
        glen.Complaints.ShouldBeNone();
        visitor.Complaints.ShouldBeNone();
    }
}
