using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;

namespace Partnership.Portal.Referrals.Compose;

/// <summary>What a sender should know of a draft; nothing of it stands in the way.</summary>
public sealed partial class DraftWarningTexts
{
    [Parameter, EditorRequired] public DraftView Draft { get; set; } = null!;
}
