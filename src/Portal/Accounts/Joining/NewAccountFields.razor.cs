using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Words;

namespace Partnership.Portal.Accounts.Joining;

/// <summary>The form of whoever makes an account by an invitation.</summary>
public sealed partial class NewAccountFields
{
    [Parameter, EditorRequired] public InvitedTo To { get; set; } = null!;

    /// <summary>What stands in a field.</summary>
    [Parameter, EditorRequired] public Func<string, string> Text { get; set; } = _ => "";

    [Parameter, EditorRequired] public FormErrors Errors { get; set; } = FormErrors.None;

    [Parameter, EditorRequired] public Func<Task> Submit { get; set; } = () => Task.CompletedTask;

    /// <summary>Where somebody signs in who has an account, and comes back.</summary>
    [Parameter, EditorRequired] public string SignIn { get; set; } = "";
}
