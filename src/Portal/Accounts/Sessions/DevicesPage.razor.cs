using System.Collections.Immutable;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Entering;
using Partnership.Portal.Accounts.Steps;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Security;

namespace Partnership.Portal.Accounts.Sessions;

/// <summary>The sessions of a person, each of which they can end.</summary>
public sealed partial class DevicesPage
{
    internal const string Number = "number";

    private readonly TableHeader[] _headers = [new("Browser"), new("Acting for"), new("Signed in"), new("Last used"), new("")];
    private ImmutableArray<StoredSession> _sessions = [];
    private ImmutableArray<StaffEntry> _memberships = [];

    [Inject] private Sessions Sessions { get; set; } = null!;

    [Inject] private SignInHistory History { get; set; } = null!;

    [Inject] private EnteringSteps Steps { get; set; } = null!;

    [SupplyParameterFromQuery] private string? Ended { get; set; }

    private string? Said => Ended switch
    {
        "one" => "You are signed out there",
        "others" => "You are signed out everywhere else",
        _ => null,
    };

    private UserId Person => SessionCaller.Of(HttpContext!.User)!.User;

    private byte[]? This => SessionCaller.SessionOf(HttpContext!.User);

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Form);
        _sessions = await Sessions.Of(Person, Aborted);
        _memberships = await Steps.Memberships(Person);
    }

    private bool IsThis(StoredSession session) => session.Id.AsSpan().SequenceEqual(This);

    private string NameOf(StoredSession session) =>
        _memberships.FirstOrDefault(entry => entry.Organisation.Id.Value == session.Organisation)?.Organisation.Name ?? "A former organisation";

    private Task Written() => History.Write(Person.Value, null, SignInOutcome.SessionEnded, SessionTickets.Of(HttpContext)!.Means, HttpContext!);

    private async Task End()
    {
        if (Guid.TryParse(Form[Number], out var number))
        {
            await Sessions.End(Person, number, SessionEnd.EndedByPerson);
            await Written();
        }

        Navigation.NavigateTo($"{AccountLinks.Devices}?ended=one");
    }

    private async Task EndOthers()
    {
        await Sessions.EndAll(Person, SessionEnd.EndedByPerson, except: This);
        await Written();
        Navigation.NavigateTo($"{AccountLinks.Devices}?ended=others");
    }

    private async Task EndAll()
    {
        await Sessions.EndAll(Person, SessionEnd.EndedByPerson);
        await Written();
        await HttpContext!.SignOutAsync(SessionCookie.Scheme);
        Navigation.NavigateTo(AccountLinks.SignIn);
    }
}
