using Partnership.Contracts.Kernel;
using Partnership.Contracts.Work;
using Partnership.Silo.Kernel.Database;

namespace Partnership.Silo.Work;

/// <summary>Whose work is read by whom.</summary>
internal sealed record WorkReader(Caller Caller, ReaderScope Scope, UserId[]? Owners)
{
    public static WorkReader Of(Caller caller, WorkOf of) => new(caller, ReaderScope.Of(caller), of is WorkOf.Mine ? Mine(caller) : null);

    /// <summary>The first values of every statement here: organisation, person, and whose work beside that of nobody; null for all.</summary>
    public object?[] Conditions => [Scope.Organisation.Value, Scope.Person.Value, Owners?.Select(owner => owner.Value).ToArray()];

    public bool May(Permission permission) => Caller.May(permission);

    /// <summary>Those whose work is the caller's own.</summary>
    private static UserId[] Mine(Caller caller) => [caller.User];
}
