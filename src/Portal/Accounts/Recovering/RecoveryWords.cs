using Partnership.Portal.Accounts.Store;
using Partnership.Portal.Words;

namespace Partnership.Portal.Accounts.Recovering;

/// <summary>The words of ways back.</summary>
internal static class RecoveryWords
{
    public static string Of(RecoveryKind kind) => kind is RecoveryKind.Password ? "A new password" : "A new second step";

    /// <summary>Where it stands, with the time that matters: "Works until 13 March 2026 at 9:12am".</summary>
    public static string Of(Recovery recovery, DateTimeOffset now) => RecoveryDecisions.Standing(recovery, now) switch
    {
        RecoveryStanding.Waiting => $"Works from {TimeWords.DateAndTime(recovery.OpensAt)}",
        RecoveryStanding.Open => $"Works until {TimeWords.DateAndTime(recovery.ClosesAt)}",
        RecoveryStanding.Used => $"Used on {TimeWords.DateAndTime(recovery.UsedAt!.Value)}",
        RecoveryStanding.Stopped when recovery.CancelledBy == recovery.Person => $"Stopped by themself on {TimeWords.DateAndTime(recovery.CancelledAt!.Value)}",
        RecoveryStanding.Stopped => $"Stopped on {TimeWords.DateAndTime(recovery.CancelledAt!.Value)}",
        RecoveryStanding.TriedOut => $"Stopped after {RecoveryDecisions.MostTries} wrong tries",
        _ => $"Ran out on {TimeWords.DateAndTime(recovery.ClosesAt)}",
    };

    /// <summary>Why an administrator cannot do this, and what they can do.</summary>
    public static string Of(RecoveryRefusal refusal, string name) => refusal switch
    {
        RecoveryRefusal.Oneself => "You cannot help yourself back in. Ask another administrator",
        RecoveryRefusal.BeyondOrganisation => $"{name} looks after the partnership. Only another partnership administrator can help them back in",
        RecoveryRefusal.NeverSignedIn => $"{name} has never signed in. Invite them instead",
        RecoveryRefusal.NoPassword => $"{name} has no password: they sign in with a passkey. If they have lost that, select the other answer",
        _ => $"{name} has no password that would prove who they are, so the link can go to their own e-mail address only",
    };
}
