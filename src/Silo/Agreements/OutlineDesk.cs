using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Agreements;

/// <summary>Where agreements are written before anybody is asked to sign.</summary>
internal sealed class OutlineDesk(Outlines outlines, IGrainFactory grains, TimeProvider time)
{
    private DateOnly Today => London.Day(time.GetUtcNow());

    public async Task<Outcome<OutlineAnswer>> Start(AgreementId id, StartOutline command, CancellationToken ct)
    {
        var newest = Newest(await Agreement(id, ct));
        if (command.Outline is not null && newest is not null)
            return new Refusal("", AgreementRefusals.AlreadyDrafted);
        if ((command.Outline ?? Of(newest)) is not { } given)
            return CommonRefusals.Absent;
        var outline = OutlineChecks.Whole(given);
        var refusals = OutlineChecks.Keep(outline, await Partners(ct));
        if (!refusals.IsEmpty)
            return refusals;
        await outlines.Start(id, newest?.Version ?? 0, outline, command.Command);
        return await outlines.Read(id, ct) is { } kept ? new OutlineAnswer(id, kept.Version) : CommonRefusals.Absent;
    }

    public async Task<Outcome<OutlineAnswer>> Save(AgreementId id, SaveOutline command, CancellationToken ct)
    {
        var outline = OutlineChecks.Whole(command.Outline);
        var refusals = OutlineChecks.Keep(outline, await Partners(ct));
        if (!refusals.IsEmpty)
            return refusals;
        if (await outlines.Save(id, command with { Outline = outline }))
            return new OutlineAnswer(id, command.SeenVersion + 1);
        if (await outlines.Read(id, ct) is not { } kept)
            return CommonRefusals.Absent;
        return kept.Command == command.Command ? new OutlineAnswer(id, kept.Version) : Changed;
    }

    public async Task<Outcome<AgreementAnswer>> Finish(AgreementId id, FinishOutline command, CancellationToken ct)
    {
        if (await outlines.Read(id, ct) is not { } kept)
            return CommonRefusals.Absent;
        if (kept.Version != command.SeenVersion)
            return Changed;
        var notYet = OutlineChecks.NotYet(kept.Outline, Today);
        if (!notYet.IsEmpty)
            return notYet;
        var done = await Write(grains.GetGrain<IAgreementGrain>(id.ToString()), command, kept, ct);
        if (done.Succeeded)
            await outlines.Delete(id, kept.Version);
        return done;
    }

    public async Task<Outcome<OutlineAnswer>> Discard(AgreementId id, DiscardOutline command, CancellationToken ct) =>
        await outlines.Delete(id, command.SeenVersion) || await outlines.Read(id, ct) is null ? new OutlineAnswer(id, 0) : Changed;

    public async Task<Outcome<AgreementOutlineView>> View(AgreementId id, CancellationToken ct) =>
        await outlines.Read(id, ct) is { } kept
            ? new AgreementOutlineView(id, kept.Version, kept.BasedOn, kept.Outline, OutlineChecks.NotYet(kept.Outline, Today))
            : CommonRefusals.Absent;

    private static Refusal Changed => new("", CommonRefusals.ChangedMeanwhile);

    private static Task<Outcome<AgreementAnswer>> Write(IAgreementGrain agreement, FinishOutline command, StoredOutline kept, CancellationToken ct)
    {
        var it = kept.Outline;
        var (review, end) = (it.ReviewBy!.Value, it.ExpiresOn!.Value);
        return kept.BasedOn is 0
            ? agreement.Draft(new DraftAgreement(command.Command, it.Title, it.Parties, it.Terms, review, end), ct)
            : agreement.Revise(new ReviseAgreement(command.Command, command.SeenAgreement, it.Title, it.Parties, it.Terms, review, end), ct);
    }

    private async Task<HashSet<OrganisationId>> Partners(CancellationToken ct) =>
        [.. (await grains.GetGrain<IDirectoryGrain>("all").Partners(ct)).Value.Select(partner => partner.Id)];

    private async Task<AgreementView?> Agreement(AgreementId id, CancellationToken ct) =>
        (await grains.GetGrain<IAgreementGrain>(id.ToString()).View(ct)).Value;

    private static AgreementProposal? Newest(AgreementView? it) => it is null ? null : it.Proposed
        ?? new AgreementProposal(it.Version, it.Title, it.Parties, it.Signed, it.Terms, it.ReviewBy, it.ExpiresOn);

    private static AgreementOutline? Of(AgreementProposal? newest) =>
        newest is null ? null : new AgreementOutline(newest.Title, newest.Parties, newest.Terms, newest.ReviewBy, newest.ExpiresOn);
}
