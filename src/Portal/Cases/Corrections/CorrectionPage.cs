using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Cases.Corrections;

/// <summary>
/// What the pages share that record a part of a case anew. A change flows to no referral by itself: whoever made it is
/// led to the open ones.
/// </summary>
public abstract class CorrectionPage : OneCasePage
{
    private readonly List<string> _wrongDates = [];

    /// <summary>The open referrals of the case.</summary>
    private protected ImmutableArray<CaseReferral> Referrals { get; private set; } = [];

    /// <summary>The parts of the case that it changes: whoever may not see one of them would overwrite it unseen.</summary>
    private protected abstract ImmutableArray<DataCategory> Changed { get; }

    /// <summary>What is on record, line by line.</summary>
    private protected abstract IReadOnlyList<SavedMeanwhile> Saved(CaseView @case);

    /// <summary>What was typed, in the same lines.</summary>
    private protected abstract IReadOnlyList<SavedMeanwhile> Typed(TypedDates dates);

    private protected override bool IsPossible(CaseView @case) => !@case.Withheld.Any(Changed.Contains);

    private protected override async Task Prepare(CaseView @case) => Referrals = (await Grains.Ask<IReferralListGrain, ImmutableArray<CaseReferral>>(
        grain => grain.OpenOf(@case.Reference, Aborted))).Value;

    private protected override IReadOnlyList<SavedMeanwhile> Differences(CaseView @case) =>
    [
        .. Saved(@case).Zip(Typed(new TypedDates(Form)))
            .Where(pair => !string.Equals(pair.First.Saved, pair.Second.Saved, StringComparison.Ordinal))
            .Select(pair => pair.First),
    ];

    private protected override string Words(Refusal refusal) => _wrongDates.Contains(refusal.Field) ? TypedDates.Advice : base.Words(refusal);

    private protected string Text(string name) => Form[name];

    private protected IReadOnlyCollection<string> All(string name) => Form.All(name);

    /// <summary>Sends the command made of what was typed.</summary>
    private protected Task Correct(Func<TypedDates, Func<ICaseGrain, Task<Outcome<CaseAnswer>>>> command)
    {
        if (Case is null)
            return Task.CompletedTask;
        var dates = new TypedDates(Form);
        var sent = command(dates);
        _wrongDates.AddRange(dates.Wrong);
        return Make(sent, Referrals.IsEmpty ? null : CaseLinks.Tell(Case.Reference));
    }
}
