using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Text;

namespace Partnership.Silo.Agreements;

/// <summary>What may happen to an agreement.</summary>
internal static class AgreementDecisions
{
    public static Decision Draft(AgreementState state, DraftAgreement command)
    {
        if (state.IsDrafted)
            return Decision.Refused(AgreementRefusals.AlreadyDrafted);
        var checks = new FieldChecks()
            .Required(nameof(command.Title), command.Title, 200)
            .Require(command.Parties.Distinct().Count() > 1, nameof(command.Parties), AgreementRefusals.TooFewParties)
            .Require(!command.Terms.IsEmpty, nameof(command.Terms), CommonRefusals.Missing);
        return checks.Refusals.IsEmpty
            ? Decision.Of(new AgreementDrafted(
                command.Title, [.. command.Parties.Distinct()], command.Terms, command.ReviewBy, command.ExpiresOn))
            : Decision.Refused(checks.Refusals);
    }

    public static Decision Sign(AgreementState state, SignAgreement command)
    {
        if (!state.Parties.Contains(command.Party))
            return Decision.Refused(AgreementRefusals.NotAParty, nameof(command.Party));
        return state.Signed.Contains(command.Party) ? Decision.Nothing : Decision.Of(new AgreementSigned(command.Party));
    }

    public static Decision Join(AgreementState state, JoinAgreement command)
    {
        if (!state.IsDrafted)
            return Decision.Refused(CommonRefusals.NotFound);
        return state.Parties.Contains(command.Party) ? Decision.Nothing : Decision.Of(new AgreementJoined(command.Party));
    }
}
