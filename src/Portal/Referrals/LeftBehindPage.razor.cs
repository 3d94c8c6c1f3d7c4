using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Absences;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals;

/// <summary>Open referrals and drafts of people who have left, for who gives them to a colleague: one, several or all.</summary>
public sealed partial class LeftBehindPage
{
    private readonly TableHeader[] _headers = [new("Give"), new("Referral or draft"), new("Time left"), new("Partner"), new("Status"), new("Left by")];
    private IReadOnlyList<LeftWork> _left = [];
    private ImmutableArray<Colleague> _colleagues = [];
    private int _asked;
    private int _given;

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    /// <summary>How many were given, after all of them were.</summary>
    [SupplyParameterFromQuery] private int Given { get; set; }

    private IReadOnlyList<SelectOption> Options =>
    [
        new("", "Choose a colleague"),
        .. _colleagues.Select(colleague => new SelectOption(colleague.User.ToString(), AbsenceWords.Choice(colleague, TimeWords.Today(Now)))),
    ];

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Form);
        await Read();
    }

    private async Task Read()
    {
        var referrals = (await Grains.Ask<IReferralListGrain, ImmutableArray<ReferralLine>>(grain => grain.LeftBehind(Aborted))).Value.OrEmpty();
        var drafts = (await Grains.Ask<IReferralListGrain, ImmutableArray<DraftLine>>(grain => grain.LeftDrafts(Aborted))).Value.OrEmpty();
        _left = [.. referrals.Select(LeftWork.Of), .. drafts.Select(LeftWork.Of)];
        if (_left.Count > 0)
            _colleagues = (await Grains.Ask<IAbsenceListGrain, TeamAbsences>(grain => grain.Team(Aborted))).Value?.Colleagues ?? [];
        if (SessionCaller.Of((await Authentication).User)!.May(Permission.ApproveOverrides))
            _asked = (await Grains.Ask<ICaseListGrain, ImmutableArray<UndecidedOverride>>(grain => grain.OverridesToDecide(Aborted))).Value.OrEmpty().Count(each => each.RequesterLeft);
    }

    private async Task Submit()
    {
        var chosen = Form.All(Form.Ticked("All") ? "Shown" : "Chosen").Select(LeftWork.Parse).OfType<(ReferralReference, UserId)>().Distinct().ToList();
        UserId? to = Guid.TryParse(Form["To"], out var named) ? new UserId(named) : null;
        if (chosen.Count == 0 || to is null)
        {
            var errors = to is null ? FormErrors.None.And("To", "Select a colleague") : FormErrors.None;
            Show(chosen.Count == 0 ? errors.And("Chosen", "Tick what you give to the colleague, or give all of it") : errors);
            return;
        }

        var refused = FormErrors.None;
        foreach (var (reference, from) in chosen)
        {
            var handed = await Grains.Ask<IReferralGrain, ReferralAnswer>(
                reference.ToString(), grain => grain.HandOver(new HandOverReferral(Form.CommandFor($"{reference}"), from, to), Aborted));
            if (!handed.Succeeded)
                refused = refused.And(handed.Refusals[0].Field is "To" ? "To" : "", $"{reference}: {ReferralWords.Of(handed.Refusals[0])}");
        }

        if (refused.Any)
            await ShowWhatIsLeft(refused, chosen.Count);
        else
            Navigation.NavigateTo($"{ReferralLinks.LeftBehind}?given={chosen.Count}");
    }

    // What was given is no longer on the page, and what was not keeps its tick.
    private async Task ShowWhatIsLeft(FormErrors refused, int chosen)
    {
        _given = chosen - refused.Summary.Count;
        await Read();
        Show(refused);
    }
}
