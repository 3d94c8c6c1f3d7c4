using Partnership.Contracts.Cases;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases.Parts;

/// <summary>Reads and fills the fields of how the person can safely be reached, and says them line by line.</summary>
internal static class ContactForm
{
    public static SafeContact Read(PostedForm form) => new(
        form.Choice<ContactChannel>("SafeContact.Channel") ?? default, form["SafeContact.Value"].Trim(),
        form["SafeContact.Times"].Trim(), form.Ticked("SafeContact.Voicemail"), form["SafeContact.DoNotContact"].Trim());

    public static PostedForm Of(SafeContact contact) => FilledForm.Of(
        ("SafeContact.Channel", [contact.Channel.ToString()]), ("SafeContact.Value", [contact.Value]),
        ("SafeContact.Times", [contact.Times]), FilledForm.Tick("SafeContact.Voicemail", contact.VoicemailIsSafe),
        ("SafeContact.DoNotContact", [contact.DoNotContact]));

    public static IReadOnlyList<SavedMeanwhile> Lines(SafeContact contact) =>
    [
        new("Reach them by", contact.Channel == default ? contact.Value : $"{CaseWords.Of(contact.Channel)}: {contact.Value}"),
        new("Safe times", contact.Times),
        new("Voicemail", contact.VoicemailIsSafe ? "Safe" : "Not safe: leave no message"),
        new("Avoid", contact.DoNotContact),
    ];
}
