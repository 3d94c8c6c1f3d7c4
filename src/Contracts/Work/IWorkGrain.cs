using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Work;

/// <summary>What needs the caller now, of all that their roles let them do.</summary>
[Alias("work-grain")]
public interface IWorkGrain : IGrainWithStringKey
{
    /// <summary>The list, the least time left first.</summary>
    [Requires(Permission.ReadDirectory)]
    Task<Outcome<WorkList>> List(WorkQuery query, CancellationToken ct);

    /// <summary>
    /// The same for a page that is open already and brings itself up to date: whoever reads it has been recorded when
    /// they opened it.
    /// </summary>
    [Requires(Permission.ReadDirectory)]
    Task<Outcome<WorkList>> Refresh(WorkQuery query, CancellationToken ct);

    /// <summary>How many alerts the caller has: what their organisation, and the partnership where they look after it, is to hear of.</summary>
    [Requires(Permission.ReadDirectory)]
    Task<Outcome<int>> AlertCount(CancellationToken ct);
}
