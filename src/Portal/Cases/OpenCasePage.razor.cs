namespace Partnership.Portal.Cases;

/// <summary>Opens a case with its first incident, all on one page.</summary>
public sealed partial class OpenCasePage
{
    protected override async Task OnInitializedAsync()
    {
        Form = PostedOr(() => Empty);
        if (!await Gather())
            NotThere();
    }

    private async Task Submit()
    {
        var (command, wrongDates) = OpenCaseForm.Read(Form, Areas);
        var opened = await Open(command);
        if (opened.Succeeded)
            Navigation.NavigateTo(CaseLinks.Case(opened.Value));
        else
            Show(Worded(opened.Refusals, wrongDates));
    }
}
