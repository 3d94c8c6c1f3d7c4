using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases;

/// <summary>Finds a case that the reader's organisation leads; refused and absent read the same.</summary>
public sealed partial class CaseFinder(NavigationManager navigation)
{
    private FormErrors _errors = FormErrors.None;

    [Parameter, EditorRequired] public string Title { get; set; } = "";

    /// <summary>What the reader does with the case, and what they see of it.</summary>
    [Parameter, EditorRequired] public RenderFragment? ChildContent { get; set; }

    /// <summary>Whether the case is there for this reader.</summary>
    [Parameter, EditorRequired] public Func<CaseReference, Task<bool>> IsThere { get; set; } = _ => Task.FromResult(false);

    /// <summary>The page that the reader is sent on to.</summary>
    [Parameter, EditorRequired] public Func<CaseReference, string> Next { get; set; } = _ => "";

    [SupplyParameterFromQuery(Name = "case")] private string? Wanted { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (Wanted is null)
            return;
        if (CaseReference.TryParse(Wanted.Trim().ToUpperInvariant()) is not { } reference)
            _errors = FormErrors.None.And("Case", "Enter the reference of a case, such as C-1093");
        else if (await IsThere(reference))
            navigation.NavigateTo(Next(reference));
        else
            _errors = FormErrors.None.And("Case", $"Check the reference: your organisation leads no case {reference} that you may see");
    }
}
