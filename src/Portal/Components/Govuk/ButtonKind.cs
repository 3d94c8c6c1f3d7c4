namespace Partnership.Portal.Components.Govuk;

/// <summary>What a button is for: the page's main action, another one, one that cannot be undone, one on a dark ground.</summary>
public enum ButtonKind
{
    Primary,
    Secondary,
    Warning,
    Inverse,
}

internal static class ButtonKindExtensions
{
    public static string? CssClass(this ButtonKind kind) => kind switch
    {
        ButtonKind.Secondary => "govuk-button--secondary",
        ButtonKind.Warning => "govuk-button--warning",
        ButtonKind.Inverse => "govuk-button--inverse",
        _ => null,
    };
}
