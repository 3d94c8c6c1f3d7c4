using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Components.Govuk;

/// <summary>What all form fields take, and the ids that tie a field to its hint and its error message.</summary>
public abstract class FormField : ContentComponent
{
    /// <summary>The name posted with the form.</summary>
    [Parameter, EditorRequired] public string? Name { get; set; }

    /// <summary>The label of a single field, the legend of a group.</summary>
    [Parameter] public string? Label { get; set; }

    /// <summary>For example "govuk-label--m" or "govuk-fieldset__legend--m".</summary>
    [Parameter] public string? LabelClass { get; set; }

    /// <summary>The label is the page's h1: for a page that asks one question.</summary>
    [Parameter] public bool LabelIsHeading { get; set; }

    [Parameter] public string? Hint { get; set; }

    /// <summary>What to do; null when nothing is wrong.</summary>
    [Parameter] public string? Error { get; set; }

    /// <summary>Ids of further describing elements, put before hint and error.</summary>
    [Parameter] public string? DescribedBy { get; set; }

    [Parameter] public string? GroupClass { get; set; }

    internal string FieldId => Id ?? Name ?? throw new InvalidOperationException($"{GetType().Name} needs a Name or an Id.");

    internal string HintId => $"{FieldId}-hint";

    internal string ErrorId => $"{FieldId}-error";

    internal string? AllDescribedBy =>
        Css.Join(DescribedBy, HintId.When(Hint is not null), ErrorId.When(Error is not null)) is { Length: > 0 } ids ? ids : null;
}
