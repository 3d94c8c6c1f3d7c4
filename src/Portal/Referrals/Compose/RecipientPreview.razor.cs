using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals.Compose;

/// <summary>
/// The choices, and the recipient's view that follows from them. Live where there is a script; without one it shows
/// what was last kept. Its fields are sent with the form around it either way.
/// </summary>
public sealed partial class RecipientPreview
{
    private DraftView? _view;
    private bool _isOver;
    private ReferralDraft _draft = null!;
    private ImmutableArray<CategoryDecision> _usual = [];

    [Inject] private GrainCalls Grains { get; set; } = null!;

    [Parameter, EditorRequired] public ReferralReference Reference { get; set; }

    [Parameter, EditorRequired] public ReferralDraft Draft { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _draft = Draft;
        await Show(_draft);
        if (_isOver)
            return;
        var usual = await Grains.Ask<IReferralGrain, DraftView>(
            Reference.ToString(), grain => grain.Preview(Draft with { Widened = [], Withheld = [] }, CancellationToken.None));
        _usual = usual.Value?.Decisions ?? [];
    }

    private Task Change((DataCategory Category, string Choice, string Reason) change)
    {
        _draft = Choices.With(_draft, change.Category, change.Choice, change.Reason);
        return Show(_draft);
    }

    private async Task Show(ReferralDraft draft)
    {
        try
        {
            var shown = await Grains.Ask<IReferralGrain, DraftView>(Reference.ToString(), grain => grain.Preview(draft, CancellationToken.None));
            _view = shown.Value ?? _view;
        }
        catch (CallDeniedException) when (RendererInfo.IsInteractive)
        {
            _isOver = true;
        }
    }

    private ImmutableArray<string> Common => _usual.Any(decision => decision.Disclosure is not Disclosure.Withheld)
        ? []
        : CommonReasons.Of(_usual.Where(decision => !IsEmpty(decision.Category)).Select(decision => decision.Reasons));

    private CategoryDecision? UsualOf(DataCategory category) => _usual.FirstOrDefault(decision => decision.Category == category);

    private bool IsEmpty(DataCategory category) => _view!.AfterAcceptance.Any(
        item => item.Category == category && item.WithheldReasons is [SharingReasons.NothingRecorded]);

    private string ReasonOf(DataCategory category) =>
        _draft.Widened.FirstOrDefault(widening => widening.Category == category)?.Reason ?? "";
}
