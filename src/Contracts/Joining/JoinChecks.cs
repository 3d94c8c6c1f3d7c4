using System.Collections.Immutable;

namespace Partnership.Contracts.Joining;

/// <summary>What must be verified at the least.</summary>
public static class JoinChecks
{
    /// <summary>Without these nobody is let in.</summary>
    public static ImmutableArray<JoinCheck> Needed { get; } = [JoinCheck.Registered, JoinCheck.CalledBack, JoinCheck.HeadKnows];

    /// <summary>Whether these suffice.</summary>
    public static bool Suffice(ImmutableArray<JoinCheck> done) => Needed.All(done.Contains);
}
