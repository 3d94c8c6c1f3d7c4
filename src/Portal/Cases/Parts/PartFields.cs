using Microsoft.AspNetCore.Components;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases.Parts;

/// <summary>What the fields of a part of a case share: what stands in them, and what is wrong with it.</summary>
public abstract class PartFields : ComponentBase
{
    /// <summary>What stands in a field.</summary>
    [Parameter, EditorRequired] public Func<string, string> Text { get; set; } = _ => "";

    /// <summary>What is ticked in a field.</summary>
    [Parameter, EditorRequired] public Func<string, IReadOnlyCollection<string>> All { get; set; } = _ => [];

    [Parameter, EditorRequired] public FormErrors Errors { get; set; } = FormErrors.None;

    /// <summary>What every simple field takes: its name, id, value and error.</summary>
    private protected Dictionary<string, object> Field(string name)
    {
        var field = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["Name"] = name, ["Id"] = FormErrors.IdOf(name), ["Value"] = Text(name),
        };
        if (Errors.For(name) is { } error)
            field["Error"] = error;
        return field;
    }

    /// <summary>What a date takes.</summary>
    private protected Dictionary<string, object> Date(string name)
    {
        var field = Field(name);
        field.Remove("Value");
        (field["Day"], field["Month"], field["Year"]) = (Text($"{name}-day"), Text($"{name}-month"), Text($"{name}-year"));
        return field;
    }

    /// <summary>What a single tick takes.</summary>
    private protected Dictionary<string, object> Tick(string name) => new(StringComparer.Ordinal)
    {
        ["Name"] = name, ["Id"] = FormErrors.IdOf(name), ["Class"] = "govuk-checkboxes--small", ["Values"] = All(name),
    };
}
