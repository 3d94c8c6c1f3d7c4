using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Parking;
using Partnership.Portal.Security;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Forms;

/// <summary>What was typed in a form that could not be taken comes back to whoever typed it.</summary>
[Collection(PortalsCollection.Name)]
public sealed class ParkedFormTests(Portals portals)
{
    private const string Page = "/cases/open";
    private const string Typed = "Typed while the session ran out";
    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;

    [Fact]
    public async Task Session_EndedMeanwhile_WhatWasTypedComesBackAfterSigningIn()
    {
        var back = await Park(Sam);

        using var signed = portals.Development.Signed(Sam);
        var page = await PostedPage.Open(signed, back);
        PostedPage.Value(page.Document, "Title").ShouldBe(Typed);
        page.Document.Body!.TextContent.ShouldContain("What you had typed is here again");

        using var sent = await page.Send(CaseForm.Filled(Typed));
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await signed.GetStringAsync("/cases")).ShouldContain(Typed);
    }

    [Fact]
    public async Task What_one_typed_is_never_shown_to_another()
    {
        var back = await Park(Sam);

        using var other = portals.Development.Signed(DemonstrationPeople.DerbyshireInspector);
        var page = await PostedPage.Open(other, back);

        PostedPage.Value(page.Document, "Title").ShouldBeEmpty();
        page.Document.Body!.TextContent.ShouldNotContain("is here again");
    }

    [Fact]
    public async Task The_address_says_nothing_of_what_was_typed() => (await Park(Sam)).ShouldNotContain("Typed");

    [Fact]
    public async Task What_is_kept_is_sealed()
    {
        await Park(Sam);

        await using var database = NpgsqlDataSource.Create(portals.Development.Database.ConnectionString);
        (await database.Scalar<long>("select count(*) from parked_form")).ShouldBeGreaterThan(0);
        (await database.Scalar<long>($"select count(*) from parked_form where sealed like '%{Typed}%'")).ShouldBe(0);
    }

    [Fact]
    public async Task A_stranger_without_any_session_parks_nothing()
    {
        using var nobody = portals.Development.Nobody();

        using var answer = await nobody.PostAsync(Page, new FormUrlEncodedContent(CaseForm.Filled(Typed)));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldNotContain("parked");
    }

    [Fact]
    public async Task Token_OfAnotherSession_ParksAndComesBackAtOnce()
    {
        using var client = portals.Development.Signed(Sam);
        using var answer = await client.PostAsync(Page, new FormUrlEncodedContent(
            CaseForm.Filled(Typed).Append(new("__RequestVerificationToken", "of-yesterday"))));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await PostedPage.Open(client, answer.Headers.Location!.ToString());
        PostedPage.Value(page.Document, "Title").ShouldBe(Typed);
    }

    [Theory]
    [InlineData("Password")]
    [InlineData("NewPassword")]
    [InlineData("Code")]
    [InlineData("Credential")]
    public async Task What_proves_who_somebody_is_is_not_kept(string field)
    {
        using var client = portals.Development.Signed(Sam);
        using var answer = await client.PostAsync(Page, new FormUrlEncodedContent(
            [.. CaseForm.Filled(Typed).Where(typed => typed.Key is not "Title"), new(field, "a secret"), new("Title", Typed), new("__RequestVerificationToken", "of-yesterday")]));
        var id = Guid.Parse(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(answer.Headers.Location!.ToString().Split('?')[1])["parked"]!);

        var kept = await portals.Development.Services.GetRequiredService<PortalCalls>().Ask<IParkedFormGrain, ParkedForm>(
            "test", id.ToString(), grain => grain.Read(Sam.User, default));

        var text = portals.Development.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("parked form", Sam.User.ToString()).Unprotect(kept.Value!.Sealed);
        text.ShouldContain(Typed);
        text.ShouldNotContain("a secret");
    }

    [Fact]
    public async Task Token_OfAnotherSession_OnAFormTooLargeToKeep_IsRefused()
    {
        using var client = portals.Development.Signed(Sam);
        using var answer = await client.PostAsync(Page, new FormUrlEncodedContent(
        [
            .. CaseForm.Filled("Too large to keep"), new("__RequestVerificationToken", "of-yesterday"), new("Large", new string('x', 300_000)), new("_handler", "open"),
        ]));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.GetStringAsync("/cases")).ShouldNotContain("Too large to keep");
    }

    [Theory]
    [InlineData("not-an-id")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("7f3c2f6e-0000-4000-8000-000000000001")]
    public async Task An_id_under_which_nothing_is_kept_shows_the_page_as_it_is(string id)
    {
        using var client = portals.Development.Signed(Sam);

        var page = await PostedPage.Open(client, $"{Page}?parked={id}");

        PostedPage.Value(page.Document, "Title").ShouldBeEmpty();
    }

    /// <summary>Sends the form with a session that has ended, and follows to where it comes back after signing in.</summary>
    private async Task<string> Park(Caller caller)
    {
        using var client = portals.Development.SignedBefore(caller);

        using var answer = await client.PostAsync(Page, new FormUrlEncodedContent(CaseForm.Filled(Typed)));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var signIn = answer.Headers.Location!;
        signIn.AbsolutePath.ShouldBe("/sign-in");
        return Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(signIn.Query)["to"].ToString();
    }
}
