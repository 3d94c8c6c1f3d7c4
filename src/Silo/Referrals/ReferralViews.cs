using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Absences;

namespace Partnership.Silo.Referrals;

/// <summary>A sent referral as one of its two sides sees it.</summary>
internal sealed class ReferralViews(
    TodaysPolicy today, ReferralNames names, ReferralOpenings openings, ReferralComposer composer, StatedAbsences absences)
{
    public async Task<ReferralView> Of(
        ReferralReference reference, ReferralState state, Caller caller, CancellationToken ct)
    {
        var sent = state.Sent!;
        var received = state.SideOf(caller) is Side.Recipient;
        var manifest = received ? await today.Shrink(sent, sent.Manifest, caller, ct) : sent.Manifest;
        ImmutableArray<ReferralMove> moves =
            [.. MoveGuard.Open(state, caller).Where(move => move is not ReferralMove.Accept || !ReferralItems.IsStopped(manifest))];
        var isHidden = received && (state.IsTakenBack || ReferralItems.IsStopped(manifest));
        return new ReferralView(
            reference, state.MovesMade, state.Status, received,
            await names.Profile(sent.Sender, ct), await names.Profile(sent.Recipient, ct),
            received ? null : sent.Manifest.Case,
            sent.Urgency, sent.By.At, sent.DueAt,
            isHidden ? Minimum.Nothing : sent.Manifest.Minimum,
            sent.Manifest.Grounds, ReferralItems.Of(state, manifest, received),
            await History(state, ct), await Seen(reference, caller, ct),
            state.Declined?.Reason, state.Declined?.WhereElse,
            moves.Contains(ReferralMove.Accept), moves,
            isHidden ? [] : await Questions(state, ct),
            state.Completed is { } done ? new OutcomeEntry(done.Outcome, done.WhatWasDone, done.PersonMayBeTold) : null,
            ReferralClock.NextDueAt(state),
            state.AcknowledgedBy is { } first ? new AcknowledgedEntry((await names.Of(first, ct)).Who, first.At) : null,
            sent.Manifest.Hash ?? "",
            await Updates(state, caller, isHidden, ct),
            await Owner(state.SenderOwner, sent.Sender, caller, ct), await Owner(state.RecipientOwner, sent.Recipient, caller, ct),
            received ? null : await Recall(state, ct),
            received ? [] : await Alternatives(state, caller, ct),
            ReferralNotices.ToHear(state, caller));
    }

    /// <summary>Until acceptance the recipient learns that an update came and reads its summary; of what was taken back not even that.</summary>
    private async Task<ImmutableArray<UpdateEntry>> Updates(ReferralState state, Caller caller, bool isHidden, CancellationToken ct)
    {
        var received = state.SideOf(caller) is Side.Recipient;
        var whole = !received || (state.AcceptedBy is not null && !isHidden);
        var entries = ImmutableArray.CreateBuilder<UpdateEntry>();
        foreach (var update in state.Updates)
        {
            var manifest = received ? await today.Shrink(state.Sent!, update.Manifest, caller, ct) : update.Manifest;
            entries.Add(new UpdateEntry(
                entries.Count + 1,
                isHidden ? "" : update.Manifest.Minimum.Summary,
                whole ? update.Note : "",
                (await names.Of(update.By, ct)).Who, update.By.At,
                whole ? ReferralItems.Of(state, manifest, received) : [],
                update.Manifest.Hash ?? ""));
        }

        return entries.DrainToImmutable();
    }

    /// <summary>That they are away is for their own organisation alone.</summary>
    private async Task<OwnerEntry?> Owner(UserId? owner, OrganisationId organisation, Caller caller, CancellationToken ct) => owner is { } user
        ? new OwnerEntry(
            user, await names.Of(user, organisation, ct), caller.Organisation == organisation ? await absences.Now(user, caller, ct) : null)
        : null;

    private async Task<RecallEntry?> Recall(ReferralState state, CancellationToken ct)
    {
        if (state.Recalled is not { } recalled)
            return null;
        var opened = ImmutableArray.CreateBuilder<OpenedEntry>();
        foreach (var each in recalled.OpenedBy)
            opened.Add(new OpenedEntry(await names.Of(each.User, each.Organisation, ct), each.FirstAt, each.LastAt, each.AfterAcceptance));
        return new RecallEntry(recalled.Reason, recalled.DestructionDueAt, opened.DrainToImmutable());
    }

    private async Task<ImmutableArray<PossibleRecipient>> Alternatives(ReferralState state, Caller caller, CancellationToken ct) =>
        ReferralAlternatives.AreOffered(state) && caller.May(Permission.ReadCases)
        && await composer.Gather(state.Sent!.Manifest.Case, 0, ReferralAlternatives.Draft(state.Sent), ct) is { } facts
            ? ReferralAlternatives.Of(state.Sent, await composer.Recipients(facts, ct))
            : [];

    private async Task<ImmutableArray<QuestionEntry>> Questions(ReferralState state, CancellationToken ct)
    {
        var entries = ImmutableArray.CreateBuilder<QuestionEntry>();
        foreach (var question in state.Questions)
        {
            entries.Add(new QuestionEntry(
                question.Text, (await names.Of(question.AskedBy, ct)).Who, question.AskedBy.At, question.Reply,
                question.RepliedBy is { } by ? (await names.Of(by, ct)).Who : null, question.RepliedBy?.At));
        }

        return entries.DrainToImmutable();
    }

    private async Task<ImmutableArray<HistoryEntry>> History(ReferralState state, CancellationToken ct)
    {
        var entries = ImmutableArray.CreateBuilder<HistoryEntry>();
        foreach (var step in state.History.Reverse())
        {
            var (who, organisation) = await names.Of(step.By, ct);
            entries.Add(new HistoryEntry(step.What, who, organisation, step.By.At, step.Detail));
        }

        return entries.DrainToImmutable();
    }

    private async Task<ImmutableArray<SeenBy>> Seen(ReferralReference reference, Caller caller, CancellationToken ct)
    {
        var seen = ImmutableArray.CreateBuilder<SeenBy>();
        foreach (var opened in await openings.Of(reference, caller, ct))
        {
            var (who, organisation) = await names.Of(new Act(opened.User, opened.Organisation, opened.FirstAt), ct);
            seen.Add(new SeenBy(who, organisation, opened.FirstAt, opened.LastAt));
        }

        return seen.DrainToImmutable();
    }
}
