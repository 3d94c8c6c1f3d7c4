namespace Partnership.Portal.Alerts;

internal static class AlertLinks
{
    public const string List = "/alerts";

    public const string Choices = "/alerts/choices";

    /// <summary>The mails that were not sent but written down; in Development alone.</summary>
    public const string Mails = "/development/mails";
}
