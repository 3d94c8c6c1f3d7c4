using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Text;

namespace Partnership.Silo.Agreements;

/// <summary>What may happen to an agreement that stands.</summary>
internal static class UpkeepDecisions
{
    private const int LongestReason = 500;

    public static Decision Review(AgreementState state, ReviewAgreement command, DateOnly today)
    {
        if (Settled(state) is { } refused)
            return refused;
        var settled = state.Settled!;
        if (settled.Number != command.Version)
            return Decision.Refused(CommonRefusals.ChangedMeanwhile, nameof(command.Version));
        if (today > settled.ExpiresOn)
            return Decision.Refused(AgreementRefusals.TimeIsOver);
        var checks = new FieldChecks().Review(nameof(command.NextReviewBy), command.NextReviewBy, settled.ExpiresOn, today);
        if (!checks.Refusals.IsEmpty)
            return Decision.Refused(checks.Refusals);
        return settled.ReviewBy == command.NextReviewBy && !state.ReviewIsDue
            ? Decision.Nothing
            : Decision.Of(new AgreementReviewed(today, command.NextReviewBy));
    }

    /// <summary>A deadline came. Nobody is refused, since nobody asked.</summary>
    public static Decision DeadlineCame(AgreementState state, string kind, DateOnly today) =>
        kind == AgreementDeadlines.Review && state is { Settled: { } settled, ReviewIsDue: false } && today > settled.ReviewBy
            ? Decision.Of(new AgreementReviewDue(settled.ReviewBy))
            : Decision.Nothing;

    public static Decision Suspend(AgreementState state, SuspendAgreement command) =>
        Settled(state) ?? Because(command.Because, state.SuspendedBecause is null, because => new AgreementSuspended(because));

    public static Decision Resume(AgreementState state, ResumeAgreement command) =>
        Settled(state) ?? Because(command.Because, state.SuspendedBecause is not null, because => new AgreementResumed(because));

    public static Decision SuspendParty(AgreementState state, SuspendParty command, Caller caller)
    {
        var partnership = caller.May(Permission.AdministerPartners);
        return Out(state, command.Party, caller) ?? Because(
            command.Because,
            state.SuspensionOf(command.Party) is not { } there || (partnership && !there.ByPartnership),
            because => new PartySuspended(command.Party, because, partnership));
    }

    public static Decision ResumeParty(AgreementState state, ResumeParty command, Caller caller)
    {
        if (Out(state, command.Party, caller) is { } refused)
            return refused;
        var there = state.SuspensionOf(command.Party);
        return there is { ByPartnership: true } && !caller.May(Permission.AdministerPartners)
            ? Decision.Refused(AgreementRefusals.SuspendedByPartnership)
            : Because(command.Because, there is not null, because => new PartyResumed(command.Party, because));
    }

    private static Decision? Settled(AgreementState state) => state switch
    {
        { IsDrafted: false } => Decision.Refused(CommonRefusals.NotFound),
        { Settled: null } => Decision.Refused(AgreementRefusals.NotSignedByAll),
        _ => null,
    };

    // Who looks after the partnership does so for any party, whoever else may suspend for their own alone.
    private static Decision? Out(AgreementState state, OrganisationId party, Caller caller)
    {
        var partnership = caller.May(Permission.AdministerPartners);
        if (!state.IsDrafted || (!partnership && !state.Parties.Contains(caller.Organisation)))
            return Decision.Refused(CommonRefusals.NotFound);
        if (!partnership && party != caller.Organisation)
            return Decision.Refused(CommonRefusals.NotPermitted);
        return state.Parties.Contains(party) ? null : Decision.Refused(AgreementRefusals.NotAParty, nameof(JoinAgreement.Party));
    }

    private static Decision Because(string because, bool differs, Func<string, IEvent> happened)
    {
        var checks = new FieldChecks().Required(nameof(SuspendAgreement.Because), because, LongestReason);
        if (!checks.Refusals.IsEmpty)
            return Decision.Refused(checks.Refusals);
        return differs ? Decision.Of(happened(because.Trim())) : Decision.Nothing;
    }
}
