using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Cases;

/// <summary>What somebody outside a case may know of its restrictions: those that concern them, and not why.</summary>
internal static class CaseLimits
{
    public static ImmutableArray<Restriction> Of(CaseState state, Caller caller) =>
    [
        .. state.Restrictions
            .Where(each => each.Organisation == caller.Organisation || each.Person == caller.User)
            .Select(each => each with { Why = "" }),
    ];
}
