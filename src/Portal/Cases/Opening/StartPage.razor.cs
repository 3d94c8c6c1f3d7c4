using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.DataProtection;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases.Opening;

/// <summary>
/// Opens a case step by step. What was typed is kept after each step under the id of the command that will open it, so
/// that it is opened once, from however many tabs.
/// </summary>
public sealed partial class StartPage
{
    private OpeningStep _step = OpeningStep.Who;
    private Guid? _id;
    private PostedForm _kept = PostedForm.With();
    private OpenCase? _written;
    private FormErrors _missing = FormErrors.None;
    private bool _isThere;

    [Inject] private IDataProtectionProvider Protection { get; set; } = null!;

    [SupplyParameterFromQuery] private string? Started { get; set; }

    [SupplyParameterFromQuery] private string? Step { get; set; }

    // Where something may have been typed, the way back is a button that keeps it.
    private string? BackHref => _step.Before is not { } before ? CaseLinks.List()
        : _step == OpeningStep.Check ? CaseLinks.Start(_id, before.Name)
        : null;

    protected override async Task OnInitializedAsync()
    {
        (_step, _id) = (OpeningStep.Of(Step), Guid.TryParse(Started, out var id) ? id : null);
        _kept = Empty;
        if (!await Gather() || !await Bring())
            return;
        _isThere = true;
        Form = PostedOr(() => _kept);
        if (_step == OpeningStep.Check)
            (_written, _missing) = (Read(_kept).Command, await Against(_kept, _ => true));
    }

    private async Task Submit()
    {
        if (!_isThere)
            return;
        var (then, kept) = (Form[StartButtons.Then], StartedForm.With(_kept, Form, _step));
        if (_step != OpeningStep.Check && !await Keep(kept))
            return;
        var task = then switch
        {
            "later" => Go(CaseLinks.List()),
            "back" when _step.Before is { } before => Go(CaseLinks.Start(_id, before.Name)),
            "discard" => Discard(),
            _ when _step == OpeningStep.Check => Open(),
            _ => Continue(kept),
        };
        await task;
    }

    /// <summary>Brings back what was kept; false where the page shows something else instead.</summary>
    private async Task<bool> Bring()
    {
        if (_id is not { } id)
        {
            // Nothing is there to be checked before something was written.
            if (_step != OpeningStep.Who && !IsPost)
                Navigation.NavigateTo(CaseLinks.Start());
            return _step == OpeningStep.Who;
        }

        var found = await Ask(grain => grain.Read(Aborted));
        if (found.Value?.Opened is { } opened)
        {
            Navigation.NavigateTo(CaseLinks.Case(opened));
            return false;
        }

        var kept = found.Succeeded ? StartedForm.Open(Protection, Me.User, found.Value.Sealed) : null;
        // A form that was sent is not lost because what came before it is.
        if (kept is null && !IsPost)
        {
            NotThere();
            return false;
        }

        _kept = kept ?? Empty;
        return true;
    }

    private async Task<bool> Keep(PostedForm form)
    {
        _id ??= Form.Command.Value;
        var text = StartedForm.Seal(Protection, Me.User, form);
        var kept = text.Length > StartedForm.Limit ? null : await Ask(grain => grain.Keep(text, Aborted));
        if (kept is { Succeeded: true })
            return true;
        Show(FormErrors.None.And("", kept is null ? "This is too long to be kept: shorten it" : "This cannot be kept: the case has been opened already, or was begun by somebody else"));
        return false;
    }

    private async Task Continue(PostedForm kept)
    {
        var wrong = await Against(kept, _step.Has);
        if (wrong.Any)
            Show(wrong);
        else
            Navigation.NavigateTo(CaseLinks.Start(_id, (await Against(kept, _ => true)).Any ? _step.Next.Name : OpeningStep.Check.Name));
    }

    private async Task Open()
    {
        var opened = await Open(Read(_kept).Command);
        if (opened.Succeeded)
        {
            await Ask(grain => grain.Finish(opened.Value, Aborted));
            Navigation.NavigateTo(CaseLinks.Case(opened.Value));
        }
        else
            Show(FormErrors.None.And("", "Something is still missing: see what stands on this page"));
    }

    private async Task Discard()
    {
        await Ask(grain => grain.Discard(Aborted));
        Navigation.NavigateTo(CaseLinks.List());
    }

    private Task Go(string address)
    {
        Navigation.NavigateTo(address);
        return Task.CompletedTask;
    }

    /// <summary>What stands against opening this, of the fields wanted.</summary>
    private async Task<FormErrors> Against(PostedForm form, Func<string, bool> wanted)
    {
        var (command, wrongDates) = Read(form);
        var refusals = (await Ask(grain => grain.Check(command, Aborted))).Refusals;
        return refusals.IsDefaultOrEmpty ? FormErrors.None : Worded([.. refusals.Where(refusal => wanted(refusal.Field))], wrongDates);
    }

    private (OpenCase Command, List<string> WrongDates) Read(PostedForm form)
    {
        var (command, wrongDates) = OpenCaseForm.Read(form, Areas);
        return (command with { Command = new CommandId(_id ?? Guid.NewGuid()) }, wrongDates);
    }

    private Task<Outcome<T>> Ask<T>(Func<IStartedCaseGrain, Task<Outcome<T>>> call) => Grains.Ask((_id ?? Guid.Empty).ToString(), call);
}
