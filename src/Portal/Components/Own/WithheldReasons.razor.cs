using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Portal.Words;

namespace Partnership.Portal.Components.Own;

/// <summary>Why one part of a case is withheld.</summary>
public sealed partial class WithheldReasons
{
    [Parameter, EditorRequired] public ImmutableArray<string> Reasons { get; set; } = [];

    /// <summary>What was said above for all parts.</summary>
    [Parameter] public ImmutableArray<string> Common { get; set; } = [];

    private ImmutableArray<string> OwnReasons => CommonReasons.Own(Reasons, Common);
}
