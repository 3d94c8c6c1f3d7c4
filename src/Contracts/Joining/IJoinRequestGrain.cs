using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Joining;

/// <summary>An organisation's request to join the partnership; the key is the id of the form in which it was made.</summary>
[Alias("join-request-grain")]
public interface IJoinRequestGrain : IGrainWithStringKey
{
    /// <summary>Asks.</summary>
    [Requires(Permission.ActAsPortal)]
    Task<Outcome<JoinRecorded>> Ask(AskToJoin command, CancellationToken ct);

    /// <summary>The request with its contact.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<JoinRequest>> View(CancellationToken ct);

    /// <summary>Says yes.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<JoinRecorded>> Approve(ApproveJoining command, CancellationToken ct);

    /// <summary>Says no.</summary>
    [Requires(Permission.AdministerPartners)]
    Task<Outcome<JoinRecorded>> Decline(DeclineJoining command, CancellationToken ct);

    /// <summary>A deadline of the request has come.</summary>
    [Requires(Permission.ActAsPortal)]
    Task<Outcome<JoinRecorded>> DeadlineCame(string kind, CancellationToken ct);
}
