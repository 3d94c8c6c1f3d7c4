using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Alerts;

/// <summary>Clocks that ran out and what else was raised, with what to do about it.</summary>
public sealed partial class Notices
{
    private const string Field = "heard";

    private readonly TableHeader[] _headers = [new("What, and what to do"), new("Time"), new("Partner")];

    [Parameter, EditorRequired] public ImmutableArray<NoticeLine> Lines { get; set; } = [];

    [Parameter, EditorRequired] public bool MayHear { get; set; }

    [Parameter, EditorRequired] public DateTimeOffset Now { get; set; }

    [Parameter, EditorRequired] public EventCallback Hear { get; set; }

    /// <summary>Of which referral and what the button that was pressed says that it was heard; null when of nothing.</summary>
    internal static (ReferralReference Reference, string What)? Read(PostedForm form) =>
        form[Field].Split('/') is [var reference, var what] && ReferralReference.TryParse(reference) is { } known ? (known, what) : null;

    private static string ValueOf(NoticeLine line) => $"{line.Reference}/{line.What}";
}
