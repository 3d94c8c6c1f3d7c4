using Orleans.Concurrency;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;

namespace Partnership.Silo.Referrals;

[StatelessWorker]
internal sealed class PartnersSightGrain(ReferralComposer composer) : Grain, IPartnersSightGrain
{
    public async Task<Outcome<PartnersSight>> Of(OrganisationId partner, SharingPurpose purpose, CancellationToken ct)
    {
        if (CaseReference.TryParse(this.GetPrimaryKeyString()) is not { } reference || !Enum.IsDefined(purpose))
            return CommonRefusals.Absent;
        var facts = await composer.Gather(reference, 0, Foresight.Draft(partner, purpose), ct);
        return facts is { Recipient: { } recipient } && recipient.Id != facts.Case.Lead.Id ? Foresight.Of(facts) : CommonRefusals.Absent;
    }
}
