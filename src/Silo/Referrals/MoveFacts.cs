using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Absences;
using Partnership.Silo.Kernel.Time;
using Partnership.Silo.Organisations;

namespace Partnership.Silo.Referrals;

/// <summary>Gathers what the moves of a sent referral decide on.</summary>
internal sealed class MoveFacts(
    ReferralComposer composer, ReferralOpenings openings, Colleagues colleagues, TodaysPolicy today, IGrainFactory grains, TimeProvider time)
{
    /// <summary>Whether the referral is there for this caller: they are of one of its sides and not barred from its case.</summary>
    public async Task<bool> IsInSight(ReferralState state, Caller caller, CancellationToken ct) =>
        state.SideOf(caller) is not null && !await today.Bars(state, caller, ct);

    /// <summary>Whether today's policy shows this recipient nothing of it.</summary>
    public async Task<bool> IsStopped(ReferralState state, Caller caller, CancellationToken ct) =>
        state.Sent is { } sent && state.SideOf(caller) is Side.Recipient
        && ReferralItems.IsStopped(await today.Shrink(sent, sent.Manifest, caller, ct));

    public Task<ImmutableArray<Opened>> Opened(ReferralReference reference, Caller caller, CancellationToken ct) =>
        openings.Of(reference, caller, ct);

    /// <summary>The case as it stands, for an update; null to anybody but the sender, or when the case is out of their sight.</summary>
    public async Task<ReferralFacts?> Update(ReferralState state, ShareUpdate command, Caller caller, CancellationToken ct) =>
        state.Sent is { } sent && state.SideOf(caller) is Side.Sender
            ? await composer.Gather(sent.Manifest.Case, 0, UpdateDecisions.Draft(sent, command), ct)
            : null;

    /// <summary>The update as it would read.</summary>
    public async Task<Outcome<UpdatePreview>> Preview(
        ReferralReference reference, ReferralState state, ShareUpdate command, Caller caller, CancellationToken ct)
    {
        if (await Update(state, command, caller, ct) is not { } facts)
            return CommonRefusals.Absent;
        return new UpdatePreview(
            reference, state.MovesMade, facts.Case, ManifestBuilder.Decide(facts),
            SharedItems.AfterAcceptance(ManifestBuilder.Minimum(facts, facts.Today), UpdateDecisions.Items(command, facts)),
            UpdateDecisions.NotYet(command, facts), SummaryCheck.Warnings(facts.Draft.Summary, facts.Case));
    }

    /// <summary>The member of the caller's own organisation with the roles that count today; null when nobody works there under this id.</summary>
    public async Task<Member?> Member(UserId? user, Caller caller, CancellationToken ct) => user is { } id
        && (await grains.GetGrain<IOrganisationGrain>(caller.Organisation.ToString()).Member(id, ct)).Value is { EndedOn: null } member
            ? EffectiveRoles.Of(member, London.Day(time.GetUtcNow()))
            : null;

    /// <summary>Those of the caller's own organisation who may work on referrals of its side.</summary>
    public async Task<Outcome<ImmutableArray<Colleague>>> Colleagues(ReferralState state, Caller caller, CancellationToken ct)
    {
        if (state.SideOf(caller) is not { } side)
            return CommonRefusals.Absent;
        return (await colleagues.Of(caller, ct)).Where(each => MoveGuard.MayWork(side, each.Roles)).Select(each => each.Person).ToImmutableArray();
    }
}
