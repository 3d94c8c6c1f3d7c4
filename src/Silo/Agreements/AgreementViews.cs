using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Agreements;

/// <summary>An agreement as its parties read it.</summary>
internal static class AgreementViews
{
    /// <summary>Null to whom it does not exist: all but its parties and who looks after the partnership.</summary>
    public static AgreementView? Of(AgreementId id, AgreementState state, Caller caller, DateOnly today)
    {
        if (state.Known is not { } known || !(state.Parties.Contains(caller.Organisation) || caller.May(Permission.AdministerPartners)))
            return null;
        return new AgreementView(
            id, known.Title, known.Number, known.Parties, known.Signed, known.Terms, known.ReviewBy, known.ExpiresOn, state.On(today),
            [.. state.Suspensions.Select(each => each.Party).Where(party => known.Parties.Contains(party))],
            state is { Settled: not null, Proposed: { } proposed } ? Proposal(proposed) : null,
            state.ReviewIsDue, state.SuspendedBecause);
    }

    private static AgreementProposal Proposal(AgreementVersion version) => new(
        version.Number, version.Title, version.Parties, version.Signed, version.Terms, version.ReviewBy, version.ExpiresOn);
}
