using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals;

/// <summary>What one reader sees of a case, part by part.</summary>
public sealed partial class SharedItemList
{
    [Parameter, EditorRequired] public ImmutableArray<SharedItem> Items { get; set; } = [];

    private ImmutableArray<string> Common => CommonReasons.Of(Items.Select(item => item.WithheldReasons));

    /// <summary>No part has anything to show or to say of its own.</summary>
    private bool SaidAlready => !Common.IsEmpty && Items.All(item =>
        item.Shown.IsEmpty && item.OnAcceptance is null && CommonReasons.Own(item.WithheldReasons, Common).IsEmpty);
}
