using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Absences;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Forms;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Absences;

/// <summary>What the two pages share on which an absence is stated: by the worker, and by their supervisor.</summary>
public abstract class StatingPage : PortalPage
{
    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    [SupplyParameterFromQuery] private protected bool Saved { get; set; }

    private protected Caller Caller { get; private set; } = null!;

    private protected AbsenceView? View { get; private set; }

    private protected IReadOnlyList<SavedMeanwhile> Changes { get; private set; } = [];

    private protected DateOnly Today => TimeWords.Today(Now);

    /// <summary>Whose absence it is; null when the address names nobody.</summary>
    private protected abstract UserId? Person { get; }

    private protected abstract string Address { get; }

    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Form);
        Caller = SessionCaller.Of((await Authentication).User)!;
        if (Person is not { } person)
        {
            NotThere();
            return;
        }

        View = OrNotThere(await Ask(person, grain => grain.View(Aborted)));
        Form = PostedOr(() => AbsenceForm.Of(View?.Absence));
    }

    private protected async Task State()
    {
        var (command, wrongDates) = AbsenceForm.Read(Form);
        if (wrongDates.Length > 0)
        {
            Show(wrongDates.Reverse().Aggregate(FormErrors.None, (errors, field) => errors.And(
                field, $"The {(field is "From" ? "first" : "last")} day must be a real date, such as {TimeWords.Example(Now)}")));
        }
        else if (await Sent(grain => grain.State(command, Aborted)) && command.SeenVersion != View!.Version)
        {
            Changes = AbsenceForm.Differences(command, View.Absence);
        }
    }

    private protected async Task End()
    {
        var command = new EndAbsence(Form.Command, Form.Seen);
        // This form holds nothing of the other, which is shown again.
        Form = AbsenceForm.Of(View?.Absence);
        await Sent(grain => grain.End(command, Aborted));
    }

    /// <summary>Whether it was refused.</summary>
    private async Task<bool> Sent(Func<IAbsenceGrain, Task<Outcome<AbsenceRecorded>>> command)
    {
        if (View is null)
            return false;
        var sent = await Ask(Person!.Value, command);
        if (sent.Succeeded)
            Navigation.NavigateTo(AbsenceLinks.Saved(Address));
        else
            Show(FormErrors.Of(sent.Refusals, AbsenceWords.Of));
        return !sent.Succeeded;
    }

    private Task<Outcome<T>> Ask<T>(UserId person, Func<IAbsenceGrain, Task<Outcome<T>>> call) =>
        Grains.Ask(AbsenceView.KeyOf(Caller.Organisation, person), call);
}
