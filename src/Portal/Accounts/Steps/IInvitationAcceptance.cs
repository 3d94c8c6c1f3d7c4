using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Steps;

/// <summary>Makes a member of who was invited.</summary>
internal interface IInvitationAcceptance
{
    /// <summary>Whether the person is a member now; false where the invitation no longer stands.</summary>
    Task<bool> Accept(string invitation, Account account, CancellationToken ct);
}
