using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Work;

/// <summary>Whose work is read by whom: that of these owners beside what is nobody's; null for all.</summary>
internal sealed record WorkReader(Caller Caller, ReaderScope Scope, ImmutableArray<UserId>? Owners)
{
    /// <summary>All that the caller's organisation has to do.</summary>
    public static WorkReader Team(Caller caller) => new(caller, ReaderScope.Of(caller), null);

    /// <summary>The first values of every statement here: organisation, person, owners.</summary>
    public object?[] Conditions => [Scope.Organisation.Value, Scope.Person.Value, Owners?.Select(owner => owner.Value).ToArray()];

    public bool May(Permission permission) => Caller.May(permission);

    /// <summary>The line, with whether the caller covers for whose it is.</summary>
    public ReferralLine Marked(ReferralLine line) =>
        line with { Covering = line.Owner is { } owner && owner != Caller.User && Owners?.Contains(owner) == true };
}
