using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals.Compose;

/// <summary>One category: as usual, less, or more with a reason, as far as the table allows.</summary>
public sealed partial class ChoiceOfCategory
{
    [Parameter, EditorRequired] public CategoryDecision Decision { get; set; } = null!;

    /// <summary>What the policy says when the sender chooses nothing.</summary>
    [Parameter, EditorRequired] public CategoryDecision? Usual { get; set; }

    [Parameter, EditorRequired] public string Choice { get; set; } = Choices.Usual;

    /// <summary>The case holds nothing of it, so there is nothing to choose.</summary>
    [Parameter] public bool NothingRecorded { get; set; }

    [Parameter] public string Reason { get; set; } = "";

    /// <summary>What was said above for all categories.</summary>
    [Parameter] public ImmutableArray<string> Common { get; set; } = [];

    [Parameter] public EventCallback<(DataCategory Category, string Choice, string Reason)> Changed { get; set; }

    private string Id => FormErrors.IdOf(Choices.Name(Decision.Category));

    private string ReasonId => FormErrors.IdOf(Choices.ReasonName(Decision.Category));

    private Task Chosen(ChangeEventArgs change) => Changed.InvokeAsync((Decision.Category, change.Value as string ?? Choices.Usual, Reason));

    private Task Explained(ChangeEventArgs change) => Changed.InvokeAsync((Decision.Category, Choice, change.Value as string ?? ""));
}
