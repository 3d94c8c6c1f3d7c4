namespace Partnership.Contracts.Joining;

/// <summary>Refusals of this feature.</summary>
public static class JoinRefusals
{
    /// <summary>The text is no e-mail address.</summary>
    public const string NoAddress = "join-no-address";

    /// <summary>The register, the call and the head were not all checked.</summary>
    public const string NotChecked = "join-not-checked";

    /// <summary>The request was decided already.</summary>
    public const string Decided = "join-decided";

    /// <summary>More requests wait than anybody could work through: nothing is taken for now.</summary>
    public const string TooManyWait = "join-too-many-wait";
}
