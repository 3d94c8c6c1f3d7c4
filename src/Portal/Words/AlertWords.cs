using Partnership.Contracts.Alerts;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Words;

/// <summary>The words of alerts.</summary>
internal static class AlertWords
{
    public static string Of(Refusal refusal) => refusal.Code switch
    {
        AlertRefusals.NoAddress => "Enter an e-mail address in the correct format, like name@example.org",
        _ => RefusalWords.Of(refusal, refusal.Field is "Mode" ? "when we shall write to you" : "your e-mail address"),
    };
}
