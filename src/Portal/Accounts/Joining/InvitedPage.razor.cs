using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Steps;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Accounts.Joining;

/// <summary>
/// What somebody is invited to, and how they come: with an account that they make, or as who they are. Opening it uses
/// nothing up. Every link that cannot be used leads to one and the same page.
/// </summary>
public sealed partial class InvitedPage
{
    internal const string WithPassword = "password";
    internal const string WithPasskey = "passkey";

    private InvitationLink? _link;
    private InvitedTo? _to;
    private Caller? _caller;
    private Entrance? _entrance;
    private string _name = "";
    private string _organisation = "";

    [Parameter] public string Organisation { get; set; } = "";

    [Parameter] public string Id { get; set; } = "";

    [Parameter] public string Secret { get; set; } = "";

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    [Inject] private PortalCalls Portal { get; set; } = null!;

    [Inject] private Passwords Passwords { get; set; } = null!;

    [Inject] private BegunAccounts Accounts { get; set; } = null!;

    [Inject] private InvitationAcceptance Acceptance { get; set; } = null!;

    [Inject] private EnteringSteps Steps { get; set; } = null!;

    [Inject] private Entrances Entrances { get; set; } = null!;

    private string SignIn => $"{AccountLinks.SignIn}?to={Uri.EscapeDataString(_link!.Path)}";

    /// <summary>A member's invitation is for the account that will bear their id.</summary>
    private bool IsForAnother => _to?.Invitation.Member is { } member && member != (_caller?.User ?? new UserId(_entrance?.Account ?? default));

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Form);
        var principal = (await Authentication).User;
        _caller = SessionCaller.Of(principal);
        (_name, _organisation) = (SessionCaller.NameOf(principal), SessionCaller.OrganisationOf(principal));
        // Somebody who has an account, and proved it, but works nowhere now.
        if (_caller is null && Entrances.Of(HttpContext) is { Proved: not (null or Means.Password) } entrance
            && await Accounts.NameOf(entrance.Account, Aborted) is { } name)
            (_entrance, _name) = (entrance, name);
        _link = InvitationLink.TryParse($"{Organisation}/{Id}/{Secret}");
        if (_link is not null)
            _to = (await Portal.Ask<IOrganisationGrain, InvitedTo>(
                "opening an invitation", _link.Organisation.ToString(), grain => grain.InvitedTo(_link.Invitation, _link.Secret, Aborted))).Value;
        // Whoever can sign in needs no link for it: it could only be used to take their account.
        if (_to?.Invitation.Member is { } member && await Accounts.IsComplete(member, Aborted))
            _to = null;
        if (_to is null && HttpContext is { Response.HasStarted: false } context)
            context.Response.StatusCode = StatusCodes.Status410Gone;
    }

    private async Task Begin()
    {
        if (_to is not { } to || HttpContext is not { } context || _caller is not null || _entrance is not null)
            return;
        var typed = NewAccountForm.Read(Form, to.Invitation.MemberName);
        var wrong = typed.Wrong;
        if (typed.Password is { } password)
            wrong = wrong.With(NewPasswordField.Errors(Passwords.Faults(password, typed.Name, typed.Address, to.OrganisationName)));
        if (wrong.Any)
        {
            Show(wrong);
            return;
        }

        if (await Accounts.Begin(_link!, to.Invitation.Member, typed.Name, typed.Address, typed.Password) is { } account)
            Navigation.NavigateTo(await Steps.Next(context, new Entrance(
                account.Id, Now, typed.Password is null ? null : Means.Password, To: null, _link!.ToString())));
        else
            Show(FormErrors.None.And("Address", "This address cannot be used for a new account. If it is yours, sign in with it and then accept as yourself"));
    }

    private async Task Accept()
    {
        if (_to is null)
            return;
        if (_entrance is { } entrance)
        {
            Navigation.NavigateTo(await Steps.Next(HttpContext!, entrance with { To = null, Invitation = _link!.ToString() }));
            return;
        }

        if (_caller is not { } caller)
            return;
        var accepted = await Acceptance.Accept(_link!, caller.User, _name, Aborted);
        if (accepted.Succeeded)
            Navigation.NavigateTo(AccountLinks.SwitchOrganisation);
        else
            Show(FormErrors.Of([.. accepted.Refusals.Select(refusal => refusal with { Field = "" })], OrganisationWords.Of));
    }
}
