using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>Recovery codes that were just made.</summary>
public sealed partial class CodeList
{
    [Parameter, EditorRequired] public ImmutableArray<string> Codes { get; set; } = [];

    /// <summary>Where they are given as a file.</summary>
    [Parameter, EditorRequired] public string File { get; set; } = "";
}
