using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals.Moves;

/// <summary>The parts of a case that an update may hold, each with how much of it the partner gets.</summary>
public sealed partial class UpdateChoices
{
    [Parameter, EditorRequired] public UpdatePreview Choices { get; set; } = null!;

    [Parameter, EditorRequired] public FormErrors Errors { get; set; } = FormErrors.None;

    [Parameter, EditorRequired] public IReadOnlyCollection<string> Chosen { get; set; } = [];

    /// <summary>Why they need more than usual, as it was typed.</summary>
    [Parameter, EditorRequired] public Func<DataCategory, string> WidenedBecause { get; set; } = _ => "";

    private ImmutableArray<CategoryDecision> Open => [.. Choices.Decisions.Where(IsOpen)];

    private ImmutableArray<CategoryDecision> Closed => [.. Choices.Decisions.Where(decision => !IsOpen(decision))];

    private ImmutableArray<string> Common => Open.IsEmpty
        ? CommonReasons.Of(Closed.Where(decision => !IsEmpty(decision.Category)).Select(decision => decision.Reasons))
        : [];

    private bool IsOpen(CategoryDecision decision) =>
        !IsEmpty(decision.Category) && decision is { Disclosure: not Disclosure.Withheld } or { MayWidenTo: not null };

    private bool IsEmpty(DataCategory category) => Choices.Items.Any(
        item => item.Category == category && item.WithheldReasons is [SharingReasons.NothingRecorded]);

    private static string HintOf(CategoryDecision decision) => decision.Disclosure is Disclosure.Withheld
        ? "They get nothing of it unless you say why they need it"
        : $"They get {SharingWords.Extent(decision.Disclosure)}";

    private RenderFragment? More(CategoryDecision decision) => decision.MayWidenTo is not { } widest
        ? null
        : builder =>
        {
            builder.OpenComponent<TextInput>(0);
            builder.AddComponentParameter(1, nameof(TextInput.Name), UpdateForm.WidenedName(decision.Category));
            builder.AddComponentParameter(2, nameof(TextInput.Id), FormErrors.IdOf(UpdateForm.WidenedName(decision.Category)));
            builder.AddComponentParameter(3, nameof(TextInput.Label), "Why they need more than usual");
            builder.AddComponentParameter(4, nameof(TextInput.Hint), $"They then get {SharingWords.Extent(widest)}. Leave it empty for the usual.");
            builder.AddComponentParameter(5, nameof(TextInput.Value), WidenedBecause(decision.Category));
            builder.AddComponentParameter(6, nameof(TextInput.Error), Errors.For(UpdateForm.WidenedName(decision.Category)));
            builder.CloseComponent();
        };
}
