namespace Partnership.Portal.Accounts.Credentials;

/// <summary>What is wrong with a password.</summary>
internal enum PasswordProblem
{
    /// <summary>Fewer than <see cref="PasswordRules.Shortest"/> characters.</summary>
    TooShort = 1,

    /// <summary>More than <see cref="PasswordRules.Longest"/> characters.</summary>
    TooLong = 2,

    /// <summary>It holds a part of the person's name.</summary>
    OwnName = 3,

    /// <summary>It holds a part of the address that is signed in with.</summary>
    OwnAddress = 4,

    /// <summary>It holds a word of the organisation's name.</summary>
    OrganisationName = 5,

    /// <summary>It holds one of the partnership's own words.</summary>
    PartnershipWord = 6,

    /// <summary>Little is left beside words that very many people use.</summary>
    CommonWord = 7,

    /// <summary>Little is left beside what is repeated.</summary>
    Repeats = 8,

    /// <summary>Little is left beside rows such as "abcd" and "4321".</summary>
    Sequence = 9,

    /// <summary>Little is left beside neighbouring keys such as "qwerty".</summary>
    KeyboardRun = 10,

    /// <summary>Little is left beside dates and years.</summary>
    Date = 11,
}

/// <summary>What is wrong with a password.</summary>
/// <param name="Problem">What.</param>
/// <param name="Word">The word of a list that it holds, for words that must not be in it; never what was typed.</param>
/// <param name="Missing">How many more characters are needed, where more would do.</param>
internal sealed record PasswordFault(PasswordProblem Problem, string? Word = null, int Missing = 0);
