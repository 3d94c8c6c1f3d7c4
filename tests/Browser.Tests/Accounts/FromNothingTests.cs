using Microsoft.Extensions.DependencyInjection;
using Partnership.Browser.Tests.Hosting;
using Partnership.Browser.Tests.Referrals;
using Partnership.Portal.Accounts.First;

namespace Partnership.Browser.Tests.Accounts;

/// <summary>
/// A partnership is set up on an empty installation, by people at browsers of their own: the first administrator, an
/// organisation that joins, its administrator, and a worker who signs in on two devices and sends a referral.
/// </summary>
public sealed class FromNothingTests : IAsyncLifetime
{
    private const string Council = "Invented City Council";
    private const string Police = "Invented Constabulary";
    private const string Password = "tangerine bicycle under fog";

    private readonly RunningPortal _portal = new() { Demonstration = false };

    private DateTimeOffset Now => _portal.Time.GetUtcNow();

    public Task InitializeAsync() => _portal.InitializeAsync();

    public Task DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_new_partnership_sends_its_first_referral()
    {
        await using var ada = await FirstAdministrator();
        await using var ben = await AdministratorOfTheOrganisationThatJoins(ada);
        await using var dee = await Invited(await InvitesAWorker(ada, "Housing officer"), Council, "Dee Invented");
        await using var cleo = await Invited(await InvitesAWorker(ben, "Hate crime officer"), Police, "Cleo Invented");
        await MakeAnAgreement(ada, ben);
        await AddPasswordAndApp(cleo);

        await using var telephone = await SignIn("cleo.invented@people.example", cleo);
        await telephone.Open("/cases/start");
        await telephone.FillTheCaseInSteps();
        await telephone.Press("Open the case");
        var reference = await Refer(telephone);

        await dee.Open("/");
        await Assertions.Expect(dee.Page.GetByRole(AriaRole.Link, new() { Name = $"Answer referral {reference}" })).ToBeVisibleAsync();
        await dee.Picture("from-nothing-5-received");
        foreach (var visitor in new[] { ada, ben, cleo, dee, telephone })
            visitor.Complaints.ShouldBeNone();
    }

    private async Task<Visitor> FirstAdministrator()
    {
        string link;
        using (var scope = _portal.Services.CreateScope())
            link = FirstPlace.Of((await scope.ServiceProvider.GetRequiredService<FirstLinks>().Make(default))!);
        var ada = await WithADevice();
        await ada.Open(link);
        await ada.Type("Name", Council);
        await ada.Page.Locator("[name=Kind][value=Council]").CheckAsync();
        await ada.Type("Your name", "Ada Invented");
        await ada.Tick("I sign sharing agreements for this organisation");
        await ada.Type("E-mail address", "ada.invented@people.example");
        await ada.Tick("A passkey");
        await ada.Press("Continue");
        await ada.PressTo("/", "Set up a passkey");
        await ada.Picture("from-nothing-1-first-administrator");
        return ada;
    }

    private async Task<Visitor> AdministratorOfTheOrganisationThatJoins(Visitor ada)
    {
        await using (var asker = await Visitor.Come(_portal, scripts: false))
        {
            await asker.Open("/join");
            await asker.Page.Locator("[name=Name]").FillAsync(Police);
            await asker.Page.Locator("[name=Kind][value=Police]").CheckAsync();
            await asker.Type("Where do you work?", "All of the city");
            await asker.Type("What do you do?", "Policing");
            await asker.Page.Locator("[name='Contact.Name']").FillAsync("Ben Invented");
            await asker.Type("E-mail address at work", "ben.invented@people.example");
            await asker.Press("Ask to join");
        }

        await ada.Open("/join-requests");
        await ada.Follow(Police);
        await ada.Follow("Let them join");
        foreach (var check in await ada.Page.Locator("[name=Checked]").AllAsync())
            await check.CheckAsync();
        await ada.Tick("Only in these districts");
        await ada.Type("Districts that are not listed (optional)", "E06000015 Derby");
        await ada.Page.Locator("[name=Roles][value=OrganisationAdministrator]").CheckAsync();
        await ada.Tick("Signs sharing agreements for the organisation");
        await ada.Press("Register it and make the invitation");
        await ada.Picture("from-nothing-2-invitation");
        return await Invited(await Link(ada), Police, "Ben Invented");
    }

    private async Task<string> InvitesAWorker(Visitor administrator, string work)
    {
        await administrator.Open("/");
        await administrator.Follow("My organisation");
        await administrator.Follow("Invite somebody");
        await administrator.Type("Job title", work);
        await administrator.Page.Locator("[name=Roles][value=Practitioner]").CheckAsync();
        await administrator.TypeDate("Vetted until", 1, 2, Now.Year + 2);
        await administrator.TypeDate("Trained in data protection until", 1, 2, Now.Year + 2);
        await administrator.Press("Make the invitation");
        return await Link(administrator);
    }

    private async Task<Visitor> Invited(string link, string organisation, string name)
    {
        var visitor = await WithADevice();
        await visitor.Open(link);
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync($"Join {organisation}");
        await visitor.Type("Your name", name);
        await visitor.Type("Your e-mail address at work", $"{name.ToLowerInvariant().Replace(' ', '.')}@people.example");
        await visitor.Tick("With a passkey");
        await visitor.Press("Continue");
        await visitor.PressTo("/", "Set up a passkey");
        await Assertions.Expect(visitor.Page.Locator("header")).ToContainTextAsync(organisation);
        return visitor;
    }

    private async Task MakeAnAgreement(Visitor ada, Visitor ben)
    {
        const string title = "Safe homes agreement";
        await ada.Open("/agreements/all");
        await ada.Follow("Draft an agreement");
        await ada.Type("What is the agreement called?", title);
        await ada.TypeDate("When must it be reviewed?", 1, 3, Now.Year + 1);
        await ada.TypeDate("On which day does it end?", 1, 3, Now.Year + 2);
        await ada.Press("Save and continue");
        await ada.Tick(Council);
        await ada.Tick(Police);
        await ada.Press("Save and continue");
        await ada.Follow("Add a direction");
        await ada.Page.Locator("#from").CheckAsync();
        await ada.Page.Locator("#to").CheckAsync();
        await ada.Tick("Make a home safe or find another");
        foreach (var category in await ada.Page.Locator("[name=Categories]").AllAsync())
            await category.CheckAsync();
        await ada.Press("Save this direction");
        await ada.Follow("Continue");
        await ada.Press("Ask 2 parties to sign version 1");
        foreach (var (signatory, organisation) in new[] { (ada, Council), (ben, Police) })
        {
            await signatory.Open("/agreements");
            await signatory.Follow(title);
            await signatory.Follow("Sign version 1");
            await signatory.Press($"Sign version 1 for {organisation}");
        }

        await Assertions.Expect(ben.Page.GetByText("In force", new() { Exact = true }).First).ToBeVisibleAsync();
        await ben.Picture("from-nothing-3-agreement");
    }

    private async Task AddPasswordAndApp(Visitor cleo)
    {
        await cleo.Open("/account/password");
        await cleo.Type("New password", Password);
        await cleo.Press("Set the password");
        await cleo.Open("/account/authenticator");
        _key = await cleo.Page.Locator("#key").TextContentAsync() ?? "";
        await cleo.Type("The six digits", Codes.Of(_key, Now));
        await cleo.Press("Use this app");
        await cleo.Open("/account");
        await cleo.Picture("from-nothing-4-account");
    }

    private string _key = "";

    // On another device, which knows no passkey. A code counts once, so the next half minute's is taken.
    private async Task<Visitor> SignIn(string address, Visitor before)
    {
        _portal.Time.Move(TimeSpan.FromSeconds(31));
        var telephone = await Visitor.Come(_portal);
        await telephone.Open("/sign-in");
        await telephone.Type("E-mail address", address);
        await telephone.Type("Password", Password);
        await telephone.Press("Sign in", exact: true);
        telephone.Path.ShouldBe("/sign-in/code");
        await telephone.Type("Six-digit code", Codes.Of(_key, Now));
        await telephone.Press("Continue");
        telephone.Path.ShouldBe("/");
        await before.Open("/account/devices");
        await Assertions.Expect(before.Page.Locator("main tbody tr")).ToHaveCountAsync(2);
        return telephone;
    }

    private static async Task<string> Refer(Visitor cleo)
    {
        await cleo.Press("Start a referral");
        var reference = await cleo.PathPart("^/referrals/(?<it>R-[0-9]+)/to$");
        await cleo.Tick(Council);
        await cleo.Press("Save and continue");
        await cleo.Type("What you ask them to do", "A visit to make the door safe");
        await cleo.Type("Why now", "It happened again last night");
        await cleo.Tick("Make a home safe or find another");
        await cleo.Tick("Within 24 hours");
        await cleo.Type("Summary that they read before they answer", "Damage to a home for the third time.");
        await cleo.Press("Save and continue");
        await cleo.Press("Save and continue");
        await cleo.Press($"Send to {Council}");
        cleo.Path.ShouldBe($"/referrals/{reference}/sent");
        return reference;
    }

    private async Task<Visitor> WithADevice()
    {
        var visitor = await Visitor.Come(_portal);
        await VirtualAuthenticator.Of(visitor.Page);
        return visitor;
    }

    private static Task<string> Link(Visitor administrator) =>
        administrator.Page.GetByLabel("Copy it and give it to them, and to nobody else").InputValueAsync();
}
