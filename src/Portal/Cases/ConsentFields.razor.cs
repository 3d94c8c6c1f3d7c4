using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases;

/// <summary>The scope of somebody's agreement: what for, by whom, until when, to whom.</summary>
public sealed partial class ConsentFields
{
    private const string Recipients = "Consent.Recipients";
    private const string Parts = "Consent.Categories";

    /// <summary>What stands in a field.</summary>
    [Parameter, EditorRequired] public Func<string, string> Text { get; set; } = _ => "";

    /// <summary>What is ticked in a field.</summary>
    [Parameter, EditorRequired] public Func<string, IReadOnlyCollection<string>> All { get; set; } = _ => [];

    [Parameter, EditorRequired] public FormErrors Errors { get; set; } = FormErrors.None;

    /// <summary>Whom the case could be shared with.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<OrganisationProfile> Partners { get; set; } = [];

    /// <summary>Whether it can also be limited to parts of the case; beside the parts themselves that would be too much.</summary>
    [Parameter] public bool WithParts { get; set; }

    /// <summary>How a date is typed.</summary>
    [Parameter, EditorRequired] public string Example { get; set; } = "";

    private string GivenBy => Text("Consent.GivenBy") is { Length: > 0 } chosen ? chosen : ConsentGivenBy.Person.ToString();
}
