using System.Globalization;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>What to change in a password.</summary>
internal static class PasswordFaultWords
{
    public static string Of(PasswordFault fault) => fault.Problem switch
    {
        PasswordProblem.TooShort => $"Make it longer: it needs {Count(fault.Missing, "more character")}",
        PasswordProblem.TooLong => $"Make it shorter: {PasswordRules.Longest} characters are the most",
        PasswordProblem.OwnName => $"Leave out “{fault.Word}”: it is part of your name",
        PasswordProblem.OwnAddress => $"Leave out “{fault.Word}”: it is part of your e-mail address",
        PasswordProblem.OrganisationName => $"Leave out “{fault.Word}”: it is part of your organisation’s name",
        PasswordProblem.PartnershipWord => $"Leave out “{fault.Word}”: whoever knows this partnership would try it",
        PasswordProblem.CommonWord => $"Add {Others(fault)}: the rest is words that very many people use",
        PasswordProblem.Repeats => $"Add {Others(fault)}: the rest repeats itself",
        PasswordProblem.Sequence => $"Add {Others(fault)}: the rest is a row such as 1234 or abcd",
        PasswordProblem.KeyboardRun => $"Add {Others(fault)}: the rest is keys that lie side by side",
        PasswordProblem.Date => $"Add {Others(fault)}: the rest is a date or a year",
        var other => throw new ArgumentOutOfRangeException(nameof(fault), other, null),
    };

    private static string Others(PasswordFault fault) => $"{Count(fault.Missing, "other character")} or a word";

    private static string Count(int number, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");
}
