using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Cases;

/// <summary>Who sees nothing of a case, whichever organisation they read for.</summary>
internal static class Barred
{
    /// <summary>The persons to whom one of the restrictions closes the whole case.</summary>
    public static ImmutableArray<UserId> By(ImmutableArray<Restriction> restrictions) =>
        [.. restrictions.Where(each => each.Categories.IsEmpty).Select(each => each.Person).OfType<UserId>().Distinct()];
}
