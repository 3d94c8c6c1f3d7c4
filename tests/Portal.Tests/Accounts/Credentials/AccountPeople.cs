using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Steps;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Accounts.Credentials;

/// <summary>Invented people with accounts of their own, and what a browser does on the pages about them.</summary>
internal static class AccountPeople
{
    public const string Password = "seven otters under the pier";

    /// <summary>A new member of a partner, with an account.</summary>
    public static async Task<(Caller Caller, Account Account)> NewPerson(this PortalHost portal, bool password = true, bool completed = true)
    {
        var caller = DemonstrationPeople.HelplineVolunteer with { User = new UserId(Guid.NewGuid()), Roles = [Role.Practitioner] };
        var member = new Member(caller.User, $"Wren Inventedname {caller.User.ToString()[..8]}", "", caller.Roles, VettedUntil: new DateOnly(2099, 1, 1), TrainedUntil: new DateOnly(2099, 1, 1));
        (await portal.Ask<IOrganisationGrain, OrganisationRecorded>(
            DemonstrationPeople.PartnershipAdministrator, caller.Organisation.ToString(),
            grain => grain.AddMember(new AddMember(CommandId.New(), member), default))).Succeeded.ShouldBeTrue();
        using var scope = portal.Services.CreateScope();
        var address = $"{caller.User.Value:N}@people.example";
        var account = new Account
        {
            Id = caller.User.Value, Name = member.Name, UserName = address, NormalizedUserName = address.ToUpperInvariant(),
            Email = address, NormalizedEmail = address.ToUpperInvariant(), SecurityStamp = Guid.NewGuid().ToString(),
            CreatedAt = DateTimeOffset.UtcNow, CompletedAt = completed ? DateTimeOffset.UtcNow : null,
        };
        if (password)
            account.PasswordHash = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>().HashPassword(account, Password);
        var db = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        db.Users.Add(account);
        await db.SaveChangesAsync();
        return (caller, account);
    }

    /// <summary>The account as it stands.</summary>
    public static async Task<Account> Stored(this PortalHost portal, Account account)
    {
        await using var db = await portal.Services.GetRequiredService<IDbContextFactory<AccountsDb>>().CreateDbContextAsync();
        return await db.Users.AsNoTracking().SingleAsync(each => each.Id == account.Id);
    }

    /// <summary>Somebody on the way in, who has proved this so far.</summary>
    public static HttpClient Entering(this PortalHost portal, Account account, Means? proved)
    {
        var context = new DefaultHttpContext();
        portal.Services.GetRequiredService<Entrances>().Open(context, new Entrance(account.Id, DateTimeOffset.UtcNow, proved, "/alerts"));
        var client = portal.Nobody();
        client.DefaultRequestHeaders.Add("Cookie", context.Response.Headers.SetCookie.Single()!.Split(';')[0]);
        return client;
    }

    /// <summary>Sends the page's form of this name with these fields.</summary>
    public static async Task<HttpResponseMessage> SendForm(this HttpClient client, string address, string form, params (string Name, string Value)[] fields) =>
        await client.PostAsync(address, new FormUrlEncodedContent(
            [.. await client.Hidden(address, form), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]));

    /// <summary>What the page's script is told to ask the browser; the ceremony is under way then.</summary>
    public static async Task<string> Ceremony(this HttpClient client, string address, string form, string options)
    {
        using var answer = await client.PostAsync(options, new FormUrlEncodedContent(await client.Hidden(address, form)));
        answer.IsSuccessStatusCode.ShouldBeTrue($"{options} answered {answer.StatusCode}.");
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Makes a passkey on the page, as its script does.</summary>
    public static async Task<HttpResponseMessage> MakePasskey(this HttpClient client, SoftAuthenticator device, string address, string form, params (string Name, string Value)[] fields)
    {
        var made = device.Make(await client.Ceremony(address, form, PasskeyLinks.Creation));
        return await client.SendForm(address, form, [(PasskeyForm.Field, made), .. fields]);
    }

    private static async Task<List<KeyValuePair<string, string>>> Hidden(this HttpClient client, string address, string form)
    {
        var page = (await PostedPage.Open(client, address)).Document;
        var found = page.QuerySelectorAll("main form").SingleOrDefault(each => each.QuerySelector($"input[name=_handler][value='{form}']") is not null)
            ?? throw new InvalidOperationException($"{address} has no form {form}.");
        return [.. found.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(field => KeyValuePair.Create(field.Name!, field.Value))];
    }
}
