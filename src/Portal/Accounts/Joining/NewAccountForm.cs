using Partnership.Contracts.Kernel;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Accounts.Joining;

/// <summary>What was typed by whoever makes an account, and what is wrong with it but for the password.</summary>
internal sealed record NewAccountForm(string Name, string Address, string? Password, FormErrors Wrong)
{
    private const int LongestName = 200;

    /// <param name="form">What was sent.</param>
    /// <param name="known">The name of whoever works there already; null for somebody new, who types it.</param>
    public static NewAccountForm Read(PostedForm form, string? known)
    {
        var (name, address, how, password) = (known ?? form["Name"].Trim(), form["Address"].Trim(), form["How"], form["Password"]);
        var wrong = FormErrors.None;
        if (how is not (InvitedPage.WithPassword or InvitedPage.WithPasskey))
            wrong = wrong.And("How", "Select how you want to sign in");
        if (!MailAddresses.IsOne(address))
            wrong = wrong.And("Address", "Enter your e-mail address, like name@example.org");
        if (WrongName(name) is { } say)
            wrong = wrong.And("Name", say);
        return new NewAccountForm(name, address, how is InvitedPage.WithPassword ? password : null, wrong);
    }

    private static string? WrongName(string name) => name switch
    {
        "" => "Enter your name",
        { Length: > LongestName } => $"Shorten your name to {LongestName} characters or fewer",
        _ when name.Any(char.IsControl) => "Take unprintable characters out of your name",
        _ => null,
    };
}
