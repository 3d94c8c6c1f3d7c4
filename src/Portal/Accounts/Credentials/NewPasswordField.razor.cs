using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Portal.Words;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>The field for a new password: typed once, since it can be shown.</summary>
public sealed partial class NewPasswordField
{
    public const string Name = "Password";

    [Parameter] public string Label { get; set; } = "New password";

    /// <summary>The address that is signed in with.</summary>
    [Parameter] public string? Address { get; set; }

    [Parameter] public string? Error { get; set; }

    /// <summary>What is wrong with a password, for the form that asks for it: each thing in the summary.</summary>
    internal static FormErrors Errors(ImmutableArray<PasswordFault> faults) =>
        faults.Reverse().Aggregate(FormErrors.None, (errors, fault) => errors.And(Name, PasswordFaultWords.Of(fault)));
}
