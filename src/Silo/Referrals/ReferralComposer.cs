using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Agreements;

namespace Partnership.Silo.Referrals;

/// <summary>Gathers what composing needs, and shows the draft with the recipient's own view beside it.</summary>
internal sealed class ReferralComposer(IGrainFactory grains, OurAgreements agreements, OpenReferrals open, TimeProvider time)
{
    /// <summary>The facts about a draft; null when the case is out of the caller's sight.</summary>
    public async Task<ReferralFacts?> Gather(CaseReference reference, int version, ReferralDraft draft, CancellationToken ct)
    {
        var (alone, openOnes) = (GatherAlone(reference, version, draft, ct), open.Of(reference, ct));
        await Task.WhenAll(alone, openOnes);
        return await alone is not { } facts ? null : facts with
        {
            OpenOnes = await openOnes,
            OverCapacity = facts.Recipient is { } recipient && await open.Exceed(recipient, ct),
        };
    }

    /// <summary>The same without what other referrals there are.</summary>
    public async Task<ReferralFacts?> GatherAlone(CaseReference reference, int version, ReferralDraft draft, CancellationToken ct)
    {
        var (view, partner) = (grains.GetGrain<ICaseGrain>(reference.ToString()).View(ct), Partner(draft.Recipient, ct));
        await Task.WhenAll(view, partner);
        var seen = await view;
        if (!seen.Succeeded)
            return null;
        var @case = seen.Value;
        var (recipient, ready, ours) = await partner;
        return new ReferralFacts(
            DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), draft, version, @case, recipient, ready,
            recipient is null ? null : OurAgreements.Between(ours, @case.Lead, recipient, draft.Purpose))
        {
            Salt = Guid.NewGuid(),
        };
    }

    public DraftView View(ReferralReference reference, ReferralFacts facts)
    {
        var minimum = ManifestBuilder.Minimum(facts, facts.Today);
        var items = ManifestBuilder.Items(facts);
        var notYet = SendingDecisions.NotYet(facts);
        return new DraftView(
            reference, facts.DraftVersion, facts.Case, facts.Draft, facts.Recipient, ManifestBuilder.Decide(facts),
            SharedItems.BeforeAnswer(minimum, items), SharedItems.AfterAcceptance(minimum, items),
            notYet, SummaryCheck.Warnings(facts.Draft.Summary, facts.Case), SendingDecisions.Warnings(facts),
            notYet.IsEmpty ? ManifestBuilder.Grounds(facts) : null, OverrideWay.Of(facts));
    }

    /// <summary>Every partner: those who are possible with what speaks for them, the best first, then the others with why not.</summary>
    public async Task<ImmutableArray<PossibleRecipient>> Recipients(ReferralFacts facts, CancellationToken ct)
    {
        var partners = await grains.GetGrain<IDirectoryGrain>("all").Partners(ct);
        var ready = (await grains.GetGrain<IDirectoryGrain>("all").Readiness(ct)).Value.ToLookup(each => each.Partner, each => each.Readiness);
        var ours = await agreements.Read(ct);
        List<PossibleRecipient> others =
        [
            .. partners.Value
                .Where(partner => partner.Id != facts.Case.Lead.Id)
                .Select(partner => Possible(partner, ours, ready, facts)),
        ];
        var full = await open.Full([.. others.Where(possible => possible.WhyNot is null).Select(possible => possible.Partner)], ct);
        return
        [
            .. RecipientFits.InOrder(others.Select(possible => possible.WhyNot is not null ? possible : possible with
            {
                Fits = RecipientFits.Of(possible.Partner, facts.Case, facts.Draft, full.Contains(possible.Partner.Id)),
            })),
        ];
    }

    // What is known of them, and what joins us to them.
    private async Task<(OrganisationProfile? Recipient, Readiness? Ready, IReadOnlyList<AgreementView> Ours)> Partner(
        OrganisationId? id, CancellationToken ct)
    {
        if (id is not { } named)
            return (null, null, []);
        var partner = grains.GetGrain<IOrganisationGrain>(named.ToString());
        var (profile, ready, ours) = (partner.Profile(ct), partner.Readiness(ct), agreements.Read(ct));
        await Task.WhenAll(profile, ready, ours);
        return (await profile).Value is { } recipient ? (recipient, (await ready).Value, await ours) : (null, null, []);
    }

    private static PossibleRecipient Possible(
        OrganisationProfile partner, IReadOnlyList<AgreementView> ours, ILookup<OrganisationId, Readiness> ready, ReferralFacts facts)
    {
        var refusal = SendingDecisions.RecipientRefusal(facts with
        {
            Recipient = partner,
            Readiness = ready[partner.Id].SingleOrDefault(),
            Agreement = OurAgreements.Between(ours, facts.Case.Lead, partner, facts.Draft.Purpose),
            Draft = facts.Draft with { Recipient = partner.Id },
        });
        return new PossibleRecipient(partner, refusal?.Code, refusal?.Detail);
    }
}
