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
        ReferralReference reference, int version, ReferralState state, Caller caller, CancellationToken ct)
    {
        var sent = state.Sent!;
        var received = caller.Organisation == sent.Recipient;
        return new ReferralView(
            reference, version, state.Status, received,
            await Profile(sent.Sender, ct), await Profile(sent.Recipient, ct),
            received ? null : sent.Manifest.Case,
            sent.Urgency, sent.By.At, sent.DueAt, sent.Manifest.Minimum, sent.Manifest.Grounds,
            await Items(state, received, ct),
            await History(state, ct), await Seen(reference, caller, ct),
            state.DeclineReason, state.WhereElse,
            received && state.Status is ReferralStatus.Sent && caller.May(Permission.AnswerReferrals));
    }

    /// <summary>
    /// What the recipient may read now. The sender is shown the same, in the same words, so that both know what was
    /// disclosed: before acceptance nothing more than the minimum, and after a decline nothing more ever.
    /// </summary>
    private async Task<ImmutableArray<SharedItem>> Items(ReferralState state, bool received, CancellationToken ct)
    {
        var manifest = state.Sent!.Manifest;
        if (state.Status is ReferralStatus.Accepted)
            return SharedItems.AfterAcceptance(manifest.Minimum, manifest.Items, received ? await TodayForbids(manifest, ct) : null);
        var items = SharedItems.BeforeAnswer(manifest.Minimum, manifest.Items);
        return state.Status is ReferralStatus.Declined
            ? [.. items.Select(item => item with { OnAcceptance = null, WithheldReason = item.WithheldReason ?? SharingReasons.Declined })]
            : items;
    }

    /// <summary>The frozen copy is read only while the agreement it was shared under is in force.</summary>
    private async Task<string?> TodayForbids(Manifest manifest, CancellationToken ct)
    {
        var agreement = await grains.GetGrain<IAgreementGrain>(manifest.Grounds.Agreement.ToString()).View(ct);
        return agreement.Value is { InForce: true } ? null : SharingReasons.NoAgreement;
    }

    private async Task<ImmutableArray<HistoryEntry>> History(ReferralState state, CancellationToken ct)
    {
        var entries = ImmutableArray.CreateBuilder<HistoryEntry>();
        foreach (var step in state.History.Reverse())
        {
            var (who, organisation) = await Names(step.By.User, step.By.Organisation, ct);
            entries.Add(new HistoryEntry(step.What, who, organisation, step.By.At));
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
            var (who, organisation) = await Names(row.User, row.Organisation, ct);
            seen.Add(new SeenBy(who, organisation, row.First, row.Last));
        }

        return seen.DrainToImmutable();
    }

    private async Task<(string Who, string Organisation)> Names(UserId user, OrganisationId organisation, CancellationToken ct)
    {
        var grain = grains.GetGrain<IOrganisationGrain>(organisation.ToString());
        var member = await grain.Member(user, ct);
        return (member.Value?.Name ?? "A former member of staff", (await Profile(organisation, ct)).Name);
    }

    private async Task<OrganisationProfile> Profile(OrganisationId id, CancellationToken ct) =>
        (await grains.GetGrain<IOrganisationGrain>(id.ToString()).Profile(ct)).Value
        ?? throw new InvalidOperationException("A referral names an organisation that was never registered.");
}
