using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Absences;

internal static class AbsenceLinks
{
    /// <summary>One's own.</summary>
    public const string Own = "/absence";

    /// <summary>Those of the organisation, for its supervisors.</summary>
    public const string Team = "/absences";

    public static string Of(UserId colleague) => $"{Team}/{colleague}";

    /// <summary>The same page, saying that what was sent is kept.</summary>
    public static string Saved(string page) => $"{page}?saved=true";
}
