using System.Text;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Accounts.First;

/// <summary>What the first administrator says of their organisation and of themself.</summary>
internal sealed record FirstForm(
    string Organisation, OrganisationKind? Kind, string Name, string JobTitle, string Address, bool Signatory, SignInBy? By, string Password)
{
    private const int LongestName = 200;

    public static FirstForm Of(PostedForm form) => new(
        form["Name"].Trim(), form.Choice<OrganisationKind>("Kind"), form["OwnName"].Trim(), form["JobTitle"].Trim(), form["Address"].Trim(),
        form.Ticked("Signatory"), form.Choice<SignInBy>("By"), form["Password"]);

    /// <summary>What is wrong with it; last what is wrong with the password, which has rules of its own.</summary>
    public FormErrors Wrong(FormErrors ofPassword)
    {
        var errors = ofPassword;
        Require(By is not null, "By", "Select how you want to sign in");
        Require(MailAddresses.IsOne(Address), "Address", "Enter an e-mail address in the correct format, like name@example.org");
        Require(IsPlain(JobTitle), "JobTitle", "Take unprintable characters out of the job title");
        Require(JobTitle.Length <= LongestName, "JobTitle", $"Shorten the job title to {LongestName} characters or fewer");
        Require(IsPlain(Name), "OwnName", "Take unprintable characters out of your name");
        Require(Name.Length <= LongestName, "OwnName", $"Shorten your name to {LongestName} characters or fewer");
        Require(Name.Length > 0, "OwnName", "Enter your name");
        Require(Kind is not null, "Kind", "Select what kind of partner it is");
        Require(Organisation.Length > 0, "Name", "Enter the name of the organisation");
        return errors;

        // The last that is required stands first.
        void Require(bool condition, string field, string text)
        {
            if (!condition)
                errors = errors.And(field, text);
        }
    }

    // Half of a character is read as the replacement for one.
    private static bool IsPlain(string text) => !text.EnumerateRunes().Any(rune => Rune.IsControl(rune) || rune == Rune.ReplacementChar);
}

/// <summary>By what somebody chooses to sign in.</summary>
internal enum SignInBy
{
    Password = 1,
    Passkey = 2,
}
