using System.ComponentModel.DataAnnotations;

namespace Partnership.Portal.Accounts.Recovering;

/// <summary>Section "Accounts": how long somebody has to say that it was not they who lost their second factor.</summary>
internal sealed class RecoveryOptions
{
    public const string Section = "Accounts";

    [Range(typeof(TimeSpan), "01:00:00", "14.00:00:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan SecondFactorWait { get; init; } = TimeSpan.FromHours(24);
}
