using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>In place of a page about credentials, for who has none.</summary>
public sealed partial class NoAccount
{
    [Parameter, EditorRequired] public string Title { get; set; } = "";
}
