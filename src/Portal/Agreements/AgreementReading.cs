using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Agreements;

/// <summary>What a page reads out of an agreement's view.</summary>
internal static class AgreementReading
{
    /// <summary>The version by which the agreement is known, in the shape in which one that waits comes.</summary>
    public static AgreementProposal Known(this AgreementView view) =>
        new(view.Version, view.Title, view.Parties, view.Signed, view.Terms, view.ReviewBy, view.ExpiresOn);

    /// <summary>The version that waits for signatures; null when none does.</summary>
    public static AgreementProposal? Waiting(this AgreementView view) =>
        view.Proposed ?? (view.Standing is AgreementStanding.Unsigned ? view.Known() : null);

    /// <summary>Whether this organisation has still to sign the version that waits.</summary>
    public static bool WaitsFor(this AgreementView view, OrganisationId party) =>
        view.Waiting() is { } waiting && waiting.Parties.Contains(party) && !waiting.Signed.Contains(party);

    /// <summary>Whether every party has signed some version; what nobody has agreed to cannot be suspended.</summary>
    public static bool IsSettled(this AgreementView view) => view.Standing is not AgreementStanding.Unsigned;

    /// <summary>Whether its review is overdue while it could still be made.</summary>
    public static bool IsReviewOverdue(this AgreementView view, DateOnly today) =>
        view.Standing is AgreementStanding.InForce or AgreementStanding.Suspended && (view.ReviewDue || view.ReviewBy < today);

    /// <summary>Whether the caller may suspend and resume this party's sharing.</summary>
    public static bool MaySuspend(this Caller caller, OrganisationId party) =>
        caller.May(Permission.AdministerPartners) || (caller.May(Permission.SuspendSharing) && caller.Organisation == party);
}
