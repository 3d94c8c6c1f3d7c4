using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Browser.Tests.Hosting;
using Partnership.Portal.Accounts.First;

namespace Partnership.Browser.Tests.Accounts;

/// <summary>The first administrator of an installation comes in by the link that was printed, with a passkey or without any script.</summary>
public sealed class FirstAdministratorTests : IAsyncLifetime
{
    private readonly RunningPortal _portal = new();

    public Task InitializeAsync() => _portal.InitializeAsync();

    public Task DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task With_a_passkey_the_link_leads_to_the_partnership()
    {
        await using var visitor = await Visitor.Come(_portal);
        await VirtualAuthenticator.Of(visitor.Page);
        await visitor.Open(await Link());
        await visitor.Tick("A password and an app");
        await Look(visitor, "first administrator");
        await visitor.Press("Continue");
        await Look(visitor, "first administrator, errors");
        await Tell(visitor);
        await visitor.Tick("A passkey");

        await visitor.Press("Continue");
        visitor.Path.ShouldBe("/sign-in/set-up");
        await visitor.PressTo("/", "Set up a passkey");

        await visitor.Follow("My organisation");
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Invented County Council");
        visitor.Complaints.ShouldBeNone();
    }

    [Fact]
    public async Task Without_scripts_a_password_and_an_app_lead_there_too()
    {
        var link = await Link();
        await using var visitor = await Visitor.Come(_portal, scripts: false);
        await visitor.Open(link);
        await Tell(visitor);
        await visitor.Tick("A password and an app");
        await visitor.Type("Password", "tangerine bicycle under fog");

        await visitor.Press("Continue");
        await visitor.Follow("Set up an app");
        await visitor.Type("The six digits", Codes.Of(await visitor.Page.Locator("#key").TextContentAsync() ?? "", _portal.Time.GetUtcNow()));
        await visitor.Press("Continue");
        await visitor.Press("I have kept them");

        visitor.Path.ShouldBe("/");
        visitor.Complaints.ShouldBeNone();
        (await visitor.Open(link)).ShouldBe(404);
    }

    private static async Task Tell(Visitor visitor)
    {
        await visitor.Type("Name", "Invented County Council");
        await visitor.Page.Locator("[name=Kind][value=Council]").CheckAsync();
        await visitor.Type("Your name", "Ada Invented");
        await visitor.Type("E-mail address", "ada@people.example");
    }

    private static async Task Look(Visitor visitor, string state)
    {
        (await visitor.Page.RunAxe()).Violations.Where(violation => violation.Id is not "aria-allowed-attr")
            .Select(violation => $"{violation.Id}: {violation.Help}").ShouldBeEmpty();
        if (Environment.GetEnvironmentVariable("PARTNERSHIP_PICTURES") is not null)
            await visitor.Picture($"state, {state}");
    }

    private async Task<string> Link()
    {
        using var scope = _portal.Services.CreateScope();
        return FirstPlace.Of((await scope.ServiceProvider.GetRequiredService<FirstLinks>().Make(default))!);
    }
}
