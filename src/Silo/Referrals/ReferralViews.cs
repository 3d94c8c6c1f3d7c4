using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Referrals;

/// <summary>A sent referral as one of its two sides sees it.</summary>
internal sealed class ReferralViews(IGrainFactory grains, Queries queries)
{
    public async Task<ReferralView> Of(
        ReferralReference reference, ReferralState state, Caller caller, CancellationToken ct)
    {
        var sent = state.Sent!;
        var received = caller.Organisation == sent.Recipient;
        var items = await Items(state, received, ct);
        return new ReferralView(
            reference, state.MovesMade, state.Status, received,
            await Profile(sent.Sender, ct), await Profile(sent.Recipient, ct),
            received ? null : sent.Manifest.Case,
            sent.Urgency, sent.By.At, sent.DueAt,
            received && state.IsTakenBack ? Minimum.Nothing : sent.Manifest.Minimum,
            sent.Manifest.Grounds, items,
            await History(state, ct), await Seen(reference, caller, ct),
            state.Declined?.Reason, state.Declined?.WhereElse,
            received && MoveGuard.Open(state, caller).Contains(ReferralMove.Accept),
            [.. MoveGuard.Open(state, caller)],
            received && state.IsTakenBack ? [] : await Questions(state, ct),
            state.Completed is { } done ? new OutcomeEntry(done.Outcome, done.WhatWasDone, done.PersonMayBeTold) : null,
            ReferralClock.Running(state).Select(clock => (DateTimeOffset?)clock.DueAt).Min(),
            null, "", [], null, null, null, [], []);
    }

    /// <summary>
    /// What the recipient may read now. The sender is shown the same, in the same words, so that both know what was
    /// disclosed: before acceptance nothing more than the minimum, after a decline nothing more ever. Of what was taken
    /// back the recipient sees nothing at all; the sender sees what had been disclosed until then.
    /// </summary>
    private async Task<ImmutableArray<SharedItem>> Items(ReferralState state, bool received, CancellationToken ct)
    {
        var (minimum, items) = (state.Sent!.Manifest.Minimum, state.Sent.Manifest.Items);
        if (received && TakenBack(state) is { } reason)
            return SharedItems.TakenBack(items, reason);
        if (state.AcceptedBy is not null)
            return SharedItems.AfterAcceptance(minimum, items, received ? await TodayForbids(state.Sent.Manifest, ct) : []);
        return state.Status switch
        {
            ReferralStatus.Declined => SharedItems.NoMore(minimum, items, SharingReasons.Declined),
            ReferralStatus.Withdrawn => SharedItems.NoMore(minimum, items, SharingReasons.Withdrawn),
            _ => SharedItems.BeforeAnswer(minimum, items),
        };
    }

    private static string? TakenBack(ReferralState state) => state.Status switch
    {
        ReferralStatus.Withdrawn => SharingReasons.Withdrawn,
        ReferralStatus.Recalled => SharingReasons.Recalled,
        _ => null,
    };

    /// <summary>The frozen copy is read only while the agreement it was shared under is in force.</summary>
    private async Task<ImmutableArray<string>> TodayForbids(Manifest manifest, CancellationToken ct)
    {
        var agreement = await grains.GetGrain<IAgreementGrain>(manifest.Grounds.Agreement.ToString()).View(ct);
        return agreement.Value is { InForce: true } ? [] : [SharingReasons.NoAgreement];
    }

    private async Task<ImmutableArray<QuestionEntry>> Questions(ReferralState state, CancellationToken ct)
    {
        var entries = ImmutableArray.CreateBuilder<QuestionEntry>();
        foreach (var question in state.Questions)
        {
            entries.Add(new QuestionEntry(
                question.Text, (await Names(question.AskedBy, ct)).Who, question.AskedBy.At, question.Reply,
                question.RepliedBy is { } by ? (await Names(by, ct)).Who : null, question.RepliedBy?.At));
        }

        return entries.DrainToImmutable();
    }

    private async Task<ImmutableArray<HistoryEntry>> History(ReferralState state, CancellationToken ct)
    {
        var entries = ImmutableArray.CreateBuilder<HistoryEntry>();
        foreach (var step in state.History.Reverse())
        {
            var (who, organisation) = await Names(step.By, ct);
            entries.Add(new HistoryEntry(step.What, who, organisation, step.By.At, step.Detail));
        }

        return entries.DrainToImmutable();
    }

    private async Task<ImmutableArray<SeenBy>> Seen(ReferralReference reference, Caller caller, CancellationToken ct)
    {
        var rows = await queries.Read(
            caller.Organisation, "seen-by",
            row => (User: new UserId(row.GetGuid(0)), Organisation: new OrganisationId(row.GetGuid(1)),
                First: row.GetFieldValue<DateTimeOffset>(2), Last: row.GetFieldValue<DateTimeOffset>(3)),
            ct, reference.ToString());
        var seen = ImmutableArray.CreateBuilder<SeenBy>();
        foreach (var row in rows)
        {
            var (who, organisation) = await Names(new Act(row.User, row.Organisation, row.First), ct);
            seen.Add(new SeenBy(who, organisation, row.First, row.Last));
        }

        return seen.DrainToImmutable();
    }

    private async Task<(string Who, string Organisation)> Names(Act act, CancellationToken ct)
    {
        // The portal's own clocks act for nobody.
        if (act.Organisation == default)
            return ("", "");
        var member = await grains.GetGrain<IOrganisationGrain>(act.Organisation.ToString()).Member(act.User, ct);
        return (member.Value?.Name ?? "A former member of staff", (await Profile(act.Organisation, ct)).Name);
    }

    private async Task<OrganisationProfile> Profile(OrganisationId id, CancellationToken ct) =>
        (await grains.GetGrain<IOrganisationGrain>(id.ToString()).Profile(ct)).Value
        ?? throw new InvalidOperationException("A referral names an organisation that was never registered.");
}
