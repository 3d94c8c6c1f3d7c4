using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Cases;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Referrals;

/// <summary>What today's policy says to a recipient's reader about a copy that was frozen earlier.</summary>
internal sealed class TodaysPolicy(IGrainFactory grains, TimeProvider time)
{
    /// <summary>Whether the referral is out of this person's sight because its case is.</summary>
    public async Task<bool> Bars(ReferralState state, Caller caller, CancellationToken ct) =>
        state.Sent is { } sent && Barred.By(await Limits(sent.Manifest.Case, ct)).Contains(caller.User);

    /// <summary>The copy less what today's policy no longer shows this reader, with every reason. It can only shrink.</summary>
    public async Task<Manifest> Shrink(ReferralSent sent, Manifest manifest, Caller caller, CancellationToken ct)
    {
        var facts = await Facts(sent, manifest, caller, ct);
        return manifest with
        {
            Items =
            [
                .. manifest.Items.Select(item =>
                    item.Disclosure is not Disclosure.Withheld && SharingPolicy.StillForbids(facts, item.Category) is { IsEmpty: false } reasons
                        ? new ManifestItem(item.Category, Disclosure.Withheld, reasons, [])
                        : item),
            ],
        };
    }

    private async Task<SharingFacts> Facts(ReferralSent sent, Manifest manifest, Caller caller, CancellationToken ct)
    {
        var recipient = grains.GetGrain<IOrganisationGrain>(sent.Recipient.ToString());
        var agreement = await grains.GetGrain<IAgreementGrain>(manifest.Grounds.Agreement.ToString()).View(ct);
        return new SharingFacts(
            DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime),
            (await grains.GetGrain<IOrganisationGrain>(sent.Sender.ToString()).Profile(ct)).Value,
            (await recipient.Profile(ct)).Value,
            (await recipient.ReadinessOf(caller.User, ct)).Value ?? Readiness.None,
            agreement.Value, manifest.Grounds.Purpose,
            CaseFacts.OfCopy(await Limits(manifest.Case, ct), caller.User), [], []);
    }

    // What of the case's restrictions concerns the caller; nothing else of the case is asked for.
    private async Task<ImmutableArray<Restriction>> Limits(CaseReference @case, CancellationToken ct) =>
        (await grains.GetGrain<ICaseGrain>(@case.ToString()).Limits(ct)).Value;
}
