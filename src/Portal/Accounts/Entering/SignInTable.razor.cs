using Microsoft.AspNetCore.Components;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>What happened when somebody signed in or tried to, the latest first.</summary>
public sealed partial class SignInTable
{
    private readonly TableHeader[] _headers = [new("When"), new("What happened"), new("By"), new("Device")];

    [Parameter, EditorRequired] public IReadOnlyList<SignInLine> Lines { get; set; } = [];

    /// <summary>The page on which it stands.</summary>
    [Parameter, EditorRequired] public string Address { get; set; } = "";

    /// <summary>This part begins at the latest.</summary>
    [Parameter] public bool IsLatest { get; set; }

    /// <summary>Where the next part begins; null when this is the last.</summary>
    [Parameter] public long? Next { get; set; }
}

/// <summary>One line of it, in words.</summary>
public sealed record SignInLine(DateTimeOffset At, string What, string By, string Device);
