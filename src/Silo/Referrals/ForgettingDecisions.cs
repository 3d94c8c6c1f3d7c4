using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Referrals;

/// <summary>A person of the case was erased: what the referral says of them is gone, and it says so.</summary>
internal static class ForgettingDecisions
{
    /// <summary>Nobody is refused, since nobody asked; once more, or of somebody of whom it never spoke, is nothing.</summary>
    public static Decision Forget(ReferralState state, ForgetPerson command) =>
        state.Sent is null || !ErasedReferral.SpeaksOf(state, command.Person)
        || state.Forgotten.Any(each => each.Person == command.Person && each.At >= command.At)
            ? Decision.Nothing
            : Decision.Of(new PersonForgotten(command.Person, command.At));
}
