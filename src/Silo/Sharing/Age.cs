using Partnership.Contracts.Cases;

namespace Partnership.Silo.Sharing;

/// <summary>How old a person is, as far as sharing needs to know.</summary>
internal static class Age
{
    /// <summary>The band on a day: from the date of birth where it is known, else as it was recorded.</summary>
    public static AgeBand BandOn(Subject subject, DateOnly day)
    {
        if (subject.BirthDate is not { } born)
            return subject.AgeBand;
        var age = day.Year - born.Year - (born.AddYears(day.Year - born.Year) > day ? 1 : 0);
        return age switch
        {
            < 18 => AgeBand.Under18,
            < 25 => AgeBand.From18To24,
            < 65 => AgeBand.From25To64,
            _ => AgeBand.From65,
        };
    }
}
