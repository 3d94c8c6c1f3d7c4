using System.Collections.Frozen;

namespace Partnership.Silo.Kernel.Rebuild;

/// <summary>The tables that hold nothing but what follows from the journal.</summary>
internal static class DerivedTables
{
    public static FrozenSet<string> All { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "absence", "access", "agreement_party", "agreement_row", "alert_choice", "attestation_row", "barred", "case_row",
        "decided_override", "join_request_row", "member_row", "notice_row", "organisation_row", "referral_row", "undecided_override");

    /// <summary>
    /// Those of which a row is written by more than one stream: what stands there goes by the order of positions. There are
    /// few such rows, one for each person at most; of all others the streams may be gone through one after another.
    /// </summary>
    public static FrozenSet<string> OfSeveralStreams { get; } = FrozenSet.Create(StringComparer.Ordinal, "alert_choice");
}
