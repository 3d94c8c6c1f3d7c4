using Partnership.Contracts.Kernel;

namespace Partnership.TestCommon.Silo;

public static class Proofs
{
    /// <summary>The caller as one who proved who they are at this moment, unless it is said when they did.</summary>
    public static Caller Proved(this Caller caller, DateTimeOffset now) =>
        caller with { StronglyAuthenticatedAt = caller.StronglyAuthenticatedAt ?? now };
}
