using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Words;

/// <summary>Refusals that any form may meet, in plain sentences that say what to do.</summary>
internal static class RefusalWords
{
    /// <param name="refusal">What the silo answered.</param>
    /// <param name="name">The field as the page calls it, in lower case: "summary".</param>
    public static string Of(Refusal refusal, string name) => refusal.Code switch
    {
        CommonRefusals.Missing => $"Enter {name}",
        CommonRefusals.NotAChoice => $"Select {name}",
        CommonRefusals.TooLong => $"Shorten {name} to {refusal.Detail} characters or fewer",
        CommonRefusals.UnusableText => $"Take unprintable characters out of {name}",
        CommonRefusals.ChangedMeanwhile => "Somebody changed this while you were working on it. Check what is there now, then send again",
        CommonRefusals.AlreadyTaken => "This exists already under another name",
        CommonRefusals.NotPermitted => "Only the other organisation, or a colleague with another role, may do that",
        CommonRefusals.NotFound => "This is no longer there",
        _ => $"Check {name}",
    };
}
