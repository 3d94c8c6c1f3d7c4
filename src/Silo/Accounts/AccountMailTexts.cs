using Partnership.Contracts.Accounts;
using Partnership.Silo.Alerts;

namespace Partnership.Silo.Accounts;

/// <summary>What each mail about an account says.</summary>
internal static class AccountMailTexts
{
    private const string NothingMore = "This message says nothing more on purpose.";
    private const string NotYou = "If this was not you, sign in, end the sessions that you do not know, and tell your administrator.";

    public static MailText Of(WaitingMail mail) => mail.Kind switch
    {
        AccountMail.Invitation => Link(mail, "You are invited to the partnership portal",
            "You are invited to work in the partnership portal.", "Open this link within seven days",
            "The link is for you alone: do not pass it on. If you do not expect it, ask whoever might have sent it, and otherwise delete this message. " + NothingMore),
        AccountMail.RecoveryLink => Link(mail, "Your link for a new password",
            "An administrator made a link with which you choose a new password for the partnership portal.", "Open this link within 24 hours",
            "You also need your second factor. If you did not ask for this, do not open the link and tell your administrator."),
        AccountMail.RecoveryNotice => Plain(mail, "Help with signing in was asked for",
            "Somebody asked for help with signing in to your account in the partnership portal.",
            "If that was you, your administrator will be in touch. If it was not you, there is nothing to do: nothing has changed."),
        AccountMail.SecondFactorLost => Link(mail, "Your second factor is to be replaced",
            "An administrator recorded that you lost what you sign in with besides your password. After a waiting time all of it can be replaced.",
            mail.Link is null ? "The portal" : "Once the waiting time is over, this link is where you do it: it is for you alone",
            "If this is not so, sign in and stop it there, or call your administrator at once."),
        AccountMail.PasswordChanged => Plain(mail, "Your password was changed", "The password of your account in the partnership portal was changed.", NotYou),
        AccountMail.NewSignIn => Plain(mail, "A sign-in from a new device", "Your account in the partnership portal was used on a device that was not used before.", NotYou),
        AccountMail.CredentialAdded => Plain(mail, "A way to sign in was added", "A way to sign in was added to your account in the partnership portal.", NotYou),
        AccountMail.CredentialRemoved => Plain(mail, "A way to sign in was removed", "A way to sign in was removed from your account in the partnership portal.", NotYou),
        AccountMail.JoinRequestDeclined => Plain(mail, "About your request to join",
            "The partnership has not been able to say yes to your request to join.", "To talk about it, call the person at the partnership whom you know. " + NothingMore),
        _ => Plain(mail, "About your account", "Something about your account in the partnership portal has changed.", NotYou),
    };

    private static MailText Plain(WaitingMail mail, string subject, string says, string ends) =>
        new(subject, says, "The portal", mail.Link ?? "", ends);

    private static MailText Link(WaitingMail mail, string subject, string says, string go, string ends) =>
        new(subject, says, go, mail.Link ?? "", ends);
}
