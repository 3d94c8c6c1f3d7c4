using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Organisations.Invitations;

/// <summary>The field of whoever rather has the portal send the link.</summary>
public sealed partial class AddressField
{
    private const string Field = "Address";

    [Parameter, EditorRequired] public string Value { get; set; } = "";

    [Parameter, EditorRequired] public FormErrors Errors { get; set; } = FormErrors.None;

    /// <summary>The address that was typed; empty without one.</summary>
    internal static string Of(PostedForm form) => form[Field].Trim();

    /// <summary>What is wrong with it; it may be left empty.</summary>
    internal static FormErrors Wrong(PostedForm form) => Of(form) is { Length: > 0 } address && !MailAddresses.IsOne(address)
        ? FormErrors.None.And(Field, "Enter an e-mail address like name@example.org, or leave it empty and pass the link on yourself")
        : FormErrors.None;
}
