namespace Partnership.Contracts.Referrals;

/// <summary>Where the override stands that a draft needs for its partner and purpose.</summary>
[GenerateSerializer, Alias("draft-override-state")]
public enum DraftOverrideState
{
    /// <summary>Nobody has asked for it.</summary>
    NotAsked = 1,

    /// <summary>Asked for; another person has to decide.</summary>
    Waits = 2,
    Approved = 3,

    /// <summary>The last that was asked for was refused.</summary>
    Refused = 4,

    /// <summary>The last that was approved has ended.</summary>
    Ended = 5,
}

/// <summary>The state, and which override of the case it is; none where nobody has asked.</summary>
[GenerateSerializer, Immutable, Alias("draft-override")]
public sealed record DraftOverride([property: Id(0)] DraftOverrideState State, [property: Id(1)] Guid? Override = null);
