namespace Partnership.Portal.Accounts.Recovering;

internal static class RecoveryLinks
{
    /// <summary>Where a person sees that a way back was opened for them, and stops it.</summary>
    public const string Own = "/account/recovery";

    public const string Done = "/recovery/done";

    public static string Link(Guid recovery, string secret) => $"/recovery/{recovery}/{secret}";
}
