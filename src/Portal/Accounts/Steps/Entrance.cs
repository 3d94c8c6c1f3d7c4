using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Steps;

/// <summary>Somebody between typing their address and having a session.</summary>
/// <param name="Account">Whose account it is.</param>
/// <param name="At">When they began.</param>
/// <param name="Proved">By what they have proved who they are so far; null: by nothing, having just been invited.</param>
/// <param name="To">Where they wanted to go.</param>
/// <param name="Invitation">The invitation that is accepted when the session begins; null without one.</param>
internal sealed record Entrance(Guid Account, DateTimeOffset At, Means? Proved, string? To, string? Invitation = null);
