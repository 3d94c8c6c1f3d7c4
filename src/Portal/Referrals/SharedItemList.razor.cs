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
}
