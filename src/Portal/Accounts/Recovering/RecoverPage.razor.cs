using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using Partnership.Contracts.Help;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Credentials;
using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Organisations;
using Partnership.Portal.Words;

namespace Partnership.Portal.Accounts.Recovering;

/// <summary>An administrator opens a way back for somebody who cannot get in.</summary>
public sealed partial class RecoverPage
{
    private readonly TableHeader[] _headers = [new("What for"), new("Made"), new("Where it stands"), new("")];
    private Member? _member;
    private Account? _account;
    private HelpAsk? _asked;
    private ImmutableArray<Recovery> _recoveries = [];
    private string _sealed = "";
    private Recovery? _made;
    private string? _link;

    [Inject] private AccountReader Accounts { get; set; } = null!;

    [Inject] private Recoveries Recoveries { get; set; } = null!;

    [Inject] private RecoveryAsking Asking { get; set; } = null!;

    [Inject] private OpenAsks Asks { get; set; } = null!;

    [Inject] private IOptions<RecoveryOptions> Options { get; set; } = null!;

    [Parameter] public string User { get; set; } = "";

    // Whoever never finished setting up has nothing to lose yet.
    private bool HasAccount => _account is { CompletedAt: not null };

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Members is null || Profile is null)
            return;
        _member = Guid.TryParse(User, out var user) ? Members.All.FirstOrDefault(member => member.User == new UserId(user)) : null;
        if (_member is null)
        {
            NotThere();
            return;
        }

        // Nobody helps themself. A form that was sent is refused in words.
        if (_member.User == Caller.User && !IsPost)
            Navigation.NavigateTo(OrganisationLinks.Organisation(Profile.Id));
        _account = await Accounts.Find(_member.User.Value, Aborted);
        _asked = (await Asks.Of(Profile.Id, Aborted)).FirstOrDefault(ask => ask.User == _member.User);
        _sealed = Asking.Seal(_member.User);
        await Look();
    }

    private async Task Submit()
    {
        if (_member is null)
            return;
        var (kind, by) = (Form.Choice<RecoveryKind>("Kind"), Form.Choice<LinkBy>("By"));
        var errors = FormErrors.None;
        if (by is null)
            errors = errors.And("By", "Select how they get the link");
        if (kind is null)
            errors = errors.And("Kind", "Select what they have lost");
        if (!errors.Any && Refusal(kind!.Value, by!.Value) is { } refusal)
            errors = errors.And(refusal is RecoveryRefusal.ByMailOnly ? "By" : "Kind", RecoveryWords.Of(refusal, _member.Name));
        if (errors.Any)
        {
            Show(errors);
            return;
        }

        var asked = await Asking.Ask(new RecoveryAsk(Form.Command.Value, kind!.Value, by!.Value, Form["link"]), _account!, Profile!.Id, Caller, Aborted);
        if (asked is null)
        {
            Show(FormErrors.None.And("", "This form is too old. Send it again"));
            return;
        }

        (_made, _link) = (asked.Recovery, asked.Link is { } path ? Navigation.ToAbsoluteUri(path).ToString() : null);
        await Look();
    }

    private async Task Stop()
    {
        if (_member is null)
            return;
        if (Guid.TryParse(Form["stop"], out var id) && _recoveries.Any(recovery => recovery.Id == id))
            await Asking.Stop(id, _member.User, Caller.User, Aborted);
        Navigation.NavigateTo(OrganisationLinks.Recover(Profile!.Id, _member.User));
    }

    private RecoveryRefusal? Refusal(RecoveryKind kind, LinkBy by) => RecoveryDecisions.Refusal(
        Caller, _member!, kind, HasAccount ? new LostWays(_account!.PasswordHash is not null, by is LinkBy.Mail) : null);

    private async Task Look() =>
        _recoveries = [.. (await Recoveries.Of(_member!.User.Value, Aborted)).Where(recovery => recovery.Organisation == Profile!.Id.Value)];
}
