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
        var @case = await grains.GetGrain<ICaseGrain>(reference.ToString()).View(ct);
        if (!@case.Succeeded)
            return null;
        var recipient = draft.Recipient is { } id
            ? (await grains.GetGrain<IOrganisationGrain>(id.ToString()).Profile(ct)).Value
            : null;
        var agreement = recipient is null ? null : OurAgreements.With(await agreements.Read(ct), recipient.Id);
        return new ReferralFacts(
            DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), draft, version, @case.Value, recipient, Readiness.None, agreement)
        {
            OpenOnes = await open.Of(reference, ct),
            OverCapacity = recipient is not null && await open.Exceed(recipient, ct),
            Salt = Guid.NewGuid(),
        };
    }

    public DraftView View(ReferralReference reference, ReferralFacts facts)
    {
        var minimum = ManifestBuilder.Minimum(facts, facts.Today);
        var items = ManifestBuilder.Items(facts);
        return new DraftView(
            reference, facts.DraftVersion, facts.Case, facts.Draft, facts.Recipient, ManifestBuilder.Decide(facts),
            SharedItems.BeforeAnswer(minimum, items), SharedItems.AfterAcceptance(minimum, items),
            SendingDecisions.NotYet(facts), SummaryCheck.Warnings(facts.Draft.Summary, facts.Case), SendingDecisions.Warnings(facts));
    }

    /// <summary>Every partner with why they are not possible, those who are possible first.</summary>
    public async Task<ImmutableArray<PossibleRecipient>> Recipients(ReferralFacts facts, CancellationToken ct)
    {
        var partners = await grains.GetGrain<IDirectoryGrain>("all").Partners(ct);
        var ours = await agreements.Read(ct);
        return
        [
            .. partners.Value
                .Where(partner => partner.Id != facts.Case.Lead.Id)
                .Select(partner => Possible(partner, ours, facts))
                .OrderBy(possible => possible.WhyNot is not null),
        ];
    }

    private static PossibleRecipient Possible(OrganisationProfile partner, IReadOnlyList<AgreementView> ours, ReferralFacts facts)
    {
        var refusal = SendingDecisions.RecipientRefusal(facts with
        {
            Recipient = partner, Agreement = OurAgreements.With(ours, partner.Id),
            Draft = facts.Draft with { Recipient = partner.Id },
        });
        return new PossibleRecipient(partner, refusal?.Code, refusal?.Detail);
    }
}
