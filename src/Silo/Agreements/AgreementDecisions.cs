using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Agreements;

/// <summary>How the versions of an agreement come to be, and to stand.</summary>
internal static class AgreementDecisions
{
    public static Decision Draft(AgreementState state, DraftAgreement command, DateOnly today)
    {
        if (state.IsDrafted)
            return Decision.Refused(AgreementRefusals.AlreadyDrafted);
        var checks = AgreementChecks.Version(
            command.Title, command.Parties, command.Terms, command.ReviewBy, command.ExpiresOn, today);
        return checks.Refusals.IsEmpty
            ? Decision.Of(new AgreementDrafted(
                command.Title.Trim(), [.. command.Parties.Distinct()], Whole(command.Terms), command.ReviewBy, command.ExpiresOn))
            : Decision.Refused(checks.Refusals);
    }

    public static Decision Revise(AgreementState state, ReviseAgreement command, DateOnly today)
    {
        if (state.Newest is not { } newest)
            return Decision.Refused(CommonRefusals.NotFound);
        if (command.SeenVersion != newest.Number)
            return Decision.Refused(CommonRefusals.ChangedMeanwhile, nameof(command.SeenVersion));
        var checks = AgreementChecks.Version(
            command.Title, command.Parties, command.Terms, command.ReviewBy, command.ExpiresOn, today);
        return checks.Refusals.IsEmpty
            ? Decision.Of(new AgreementRevised(
                command.Title.Trim(), [.. command.Parties.Distinct()], Whole(command.Terms), command.ReviewBy, command.ExpiresOn))
            : Decision.Refused(checks.Refusals);
    }

    /// <summary>Whoever is no party does not learn that there is an agreement.</summary>
    public static Decision Sign(AgreementState state, SignAgreement command, OrganisationId party, DateOnly today)
    {
        if (!state.Parties.Contains(party))
            return Decision.Refused(CommonRefusals.NotFound);
        if (state.Settled is { } settled && settled.Number == command.Version && settled.Signed.Contains(party))
            return Decision.Nothing;
        if (state.Proposed is not { } proposed || proposed.Number != command.Version)
            return Decision.Refused(CommonRefusals.ChangedMeanwhile, nameof(command.Version));
        if (!proposed.Parties.Contains(party))
            return Decision.Refused(AgreementRefusals.NotAParty);
        if (proposed.Signed.Contains(party))
            return Decision.Nothing;
        return today > proposed.ExpiresOn
            ? Decision.Refused(AgreementRefusals.TimeIsOver)
            : Decision.Of(new AgreementSigned(party));
    }

    public static Decision Join(AgreementState state, JoinAgreement command)
    {
        if (state.Known is not { } known)
            return Decision.Refused(CommonRefusals.NotFound);
        return known.Parties.Contains(command.Party) ? Decision.Nothing : Decision.Of(new AgreementJoined(command.Party));
    }

    private static ImmutableArray<AgreementTerm> Whole(ImmutableArray<AgreementTerm> terms) =>
        [.. terms.Select(term => term with { From = term.From.OrEmpty(), To = term.To.OrEmpty() })];
}
