using Partnership.Portal.Accounts.Entering;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Words;

/// <summary>The words of signing in and of its history.</summary>
internal static class SignInWords
{
    /// <summary>Why nobody was let in. One answer for every reason that has to do with the account.</summary>
    public static string Of(Knock answer) => answer switch
    {
        Knock.TooOften => "This e-mail address was tried too often. Wait a minute, then try again",
        Knock.Busy => "Too many people are signing in at this moment. Wait a minute, then try again",
        _ => "Check your e-mail address and password, and try again. After five tries in a row none is taken for a quarter of an hour, even with the right password",
    };

    public const string WrongPasskey = "That passkey does not open anything here. Use another, or your e-mail address and password";

    public static string WrongCode(Means means, DateTimeOffset? heldUntil) => (means, heldUntil) switch
    {
        (_, { } until) => $"That was one wrong code too many. No other is taken before {TimeWords.DateAndTime(until)}",
        (Means.PasswordAndRecoveryCode, _) => "Check the recovery code: it is not one of yours, or it was used before",
        _ => "Enter the code that your app shows now. Each works once: if you have just used this one, wait for the next",
    };

    /// <summary>Why somebody is asked to sign in again; null where they are simply not signed in.</summary>
    public static string? Ended(string? why) => why switch
    {
        "idle" => "You were signed out because nothing was done for a quarter of an hour. Sign in again to go on where you were.",
        "too-old" => "You were signed out because you had been signed in for eight hours. Sign in again to go on where you were.",
        _ => null,
    };

    public static string Of(SignInOutcome outcome) => outcome switch
    {
        SignInOutcome.Entered => "Signed in",
        SignInOutcome.WrongPassword => "Wrong password",
        SignInOutcome.WrongCode => "Wrong code",
        SignInOutcome.Held => "Not let in: too many tries before",
        SignInOutcome.NoMembership => "Not let in: no longer a member",
        SignInOutcome.PasskeyRefused => "Passkey refused",
        SignInOutcome.SignedOut => "Signed out",
        SignInOutcome.PasswordChanged => "Password changed",
        SignInOutcome.CredentialAdded => "A way to sign in added",
        SignInOutcome.CredentialRemoved => "A way to sign in removed",
        SignInOutcome.RecoveryAsked => "A way back opened by an administrator",
        SignInOutcome.RecoveryUsed => "Way back used",
        SignInOutcome.RecoveryCancelled => "Way back stopped",
        SignInOutcome.SteppedUp => "Asked once more who they are, and proved it",
        SignInOutcome.SessionEnded => "Signed out from another device",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "There are no words for it."),
    };

    public static string Of(Means means) => means switch
    {
        Means.Demonstration => "Demonstration, without password",
        Means.Password => "Password",
        Means.PasswordAndCode => "Password and code",
        Means.PasswordAndRecoveryCode => "Password and recovery code",
        Means.Passkey => "Passkey",
        Means.PasswordAndPasskey => "Password and passkey",
        _ => throw new ArgumentOutOfRangeException(nameof(means), means, "There are no words for it."),
    };
}
