namespace Partnership.Contracts.Absences;

/// <summary>Refusals of this feature.</summary>
public static class AbsenceRefusals
{
    /// <summary>The last day is before the first.</summary>
    public const string EndsBeforeItBegins = "ends-before-it-begins";

    /// <summary>The last day has passed.</summary>
    public const string Over = "over";

    /// <summary>The last day is more than a year after the first.</summary>
    public const string TooLong = "absence-too-long";

    /// <summary>Nobody covers for themself.</summary>
    public const string OwnCover = "own-cover";

    /// <summary>Whoever is to cover does not work on referrals in this organisation.</summary>
    public const string CannotCover = "cannot-cover";
}
