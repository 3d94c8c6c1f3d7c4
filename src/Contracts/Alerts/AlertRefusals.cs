namespace Partnership.Contracts.Alerts;

/// <summary>Refusals of this feature.</summary>
public static class AlertRefusals
{
    /// <summary>The text is no e-mail address.</summary>
    public const string NoAddress = "no-address";
}
