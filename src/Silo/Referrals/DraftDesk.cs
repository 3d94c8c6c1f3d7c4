using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Cases;

namespace Partnership.Silo.Referrals;

/// <summary>Drafts of the caller's own organisation; those of any other do not exist.</summary>
internal sealed class DraftDesk(Drafts drafts, ReferralComposer composer, OpenReferrals open, IGrainFactory grains)
{
    // Another saved in between: merged again with what they saved.
    private const int Attempts = 5;

    public async Task<Outcome<ReferralAnswer>> Start(
        ReferralReference reference, StartReferral command, Caller caller, CancellationToken ct)
    {
        if (!(await grains.GetGrain<ICaseGrain>(command.Case.ToString()).View(ct)).Succeeded)
            return CommonRefusals.Absent;
        if (await drafts.Start(reference, command, caller))
            return new ReferralAnswer(reference, ReferralStatus.Draft, 1);
        return await Own(reference, caller, ct) is { } there
            ? new ReferralAnswer(reference, ReferralStatus.Draft, there.Version)
            : CommonRefusals.Absent;
    }

    public async Task<Outcome<ReferralAnswer>> Save(
        ReferralReference reference, SaveDraft command, Caller caller, CancellationToken ct)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            if (await Own(reference, caller, ct) is not { } kept)
                return new Refusal("", ReferralRefusals.NotADraft);
            if (kept.Command == command.Command)
                return new ReferralAnswer(reference, ReferralStatus.Draft, kept.Version);
            var merged = DraftMerge.Of(kept, command);
            if (!merged.Conflicts.IsEmpty)
                return merged.Conflicts.Select(field => new Refusal(field, CommonRefusals.ChangedMeanwhile)).ToImmutableArray();
            if (await drafts.Save(reference, command with { SeenVersion = kept.Version, Draft = merged.Draft }, caller, kept.BeforeNext()))
                return new ReferralAnswer(reference, ReferralStatus.Draft, kept.Version + 1);
        }

        return new Refusal("", CommonRefusals.ChangedMeanwhile);
    }

    /// <summary>Gives the draft of somebody to a colleague who may go on with it; once more does no harm.</summary>
    public async Task<Outcome<ReferralAnswer>> HandOver(
        ReferralReference reference, HandOverReferral command, Member? to, Caller caller, CancellationToken ct)
    {
        if (await Own(reference, caller, ct) is not { } kept)
            return CommonRefusals.Absent;
        if (command.To is not { } named)
            return new Refusal(nameof(command.To), CommonRefusals.Missing);
        if (to is null || !MoveGuard.MayWork(Side.Sender, to.Roles))
            return new Refusal(nameof(command.To), ReferralRefusals.CannotTakeReferrals);
        return await drafts.Give(reference, caller.Organisation, command.From, named)
            ? new ReferralAnswer(reference, ReferralStatus.Draft, kept.Version)
            : new Refusal("", CommonRefusals.ChangedMeanwhile);
    }

    /// <summary>The draft as kept, or as it would read with <paramref name="instead"/>.</summary>
    public async Task<Outcome<DraftView>> View(
        ReferralReference reference, ReferralDraft? instead, Caller caller, CancellationToken ct) =>
        await Facts(reference, instead, caller, ct) is { } facts ? composer.View(reference, facts) : CommonRefusals.Absent;

    public async Task<Outcome<ImmutableArray<PossibleRecipient>>> Recipients(
        ReferralReference reference, Caller caller, CancellationToken ct) =>
        await Facts(reference, null, caller, ct) is { } facts ? await composer.Recipients(facts, ct) : CommonRefusals.Absent;

    /// <summary>Null when there is no such draft, or it or its case is out of the caller's sight.</summary>
    public async Task<ReferralFacts?> Facts(
        ReferralReference reference, ReferralDraft? instead, Caller caller, CancellationToken ct) =>
        // Who is barred from the case gets no view of it, and so no facts.
        await OfTheirs(reference, caller, ct) is { } stored ? await composer.Gather(stored.Case, stored.Version, instead ?? stored.Draft, ct) : null;

    /// <summary>
    /// The facts of a draft that is to be sent, without the open referrals of the case: that there is none to the same partner
    /// the append itself makes sure.
    /// </summary>
    public async Task<ReferralFacts?> ToSend(ReferralReference reference, Caller caller, CancellationToken ct) =>
        await OfTheirs(reference, caller, ct) is { } stored ? await composer.GatherAlone(stored.Case, stored.Version, stored.Draft, ct) : null;

    /// <summary>The same facts, and the open referrals of the case.</summary>
    public async Task<ReferralFacts> BesideOthers(ReferralFacts facts, CancellationToken ct) =>
        facts with { OpenOnes = await open.Of(facts.Case.Reference, ct) };

    private async Task<StoredDraft?> Own(ReferralReference reference, Caller caller, CancellationToken ct) =>
        await OfTheirs(reference, caller, ct) is { } stored
        && !Barred.By((await grains.GetGrain<ICaseGrain>(stored.Case.ToString()).Limits(ct)).Value).Contains(caller.User)
            ? stored
            : null;

    private async Task<StoredDraft?> OfTheirs(ReferralReference reference, Caller caller, CancellationToken ct) =>
        await drafts.Read(reference, ct) is { } stored && stored.Organisation == caller.Organisation ? stored : null;
}
