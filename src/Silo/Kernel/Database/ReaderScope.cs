using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Kernel.Database;

/// <summary>
/// Who reads: one person, for one organisation. The same scope answers whether a single record may be opened and
/// narrows the SQL of lists.
/// </summary>
internal sealed record ReaderScope(OrganisationId Organisation, UserId Person)
{
    /// <summary>Reads what is the same for everybody: nothing under row-level security shows.</summary>
    public static ReaderScope Nobody { get; } = new(default(OrganisationId), default(UserId));

    public static ReaderScope Of(Caller caller) => new(caller.Organisation, caller.User);

    /// <summary>Whether a record is in sight: the organisation is one of those that reach it, and the person is not barred.</summary>
    public bool Admits(ImmutableArray<OrganisationId> reach, ImmutableArray<UserId> barred) =>
        reach.Contains(Organisation) && !barred.Contains(Person);
}
