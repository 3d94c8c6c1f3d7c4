using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Recovering;

/// <summary>Who may open a way back for whom, from when until when, and what its link leads to. Knows no clock and no database.</summary>
internal static class RecoveryDecisions
{
    /// <summary>For how long the link to a new password works.</summary>
    public static readonly TimeSpan PasswordLasts = TimeSpan.FromHours(24);

    /// <summary>For how long the link to a new second factor works, once the person had time to stop it.</summary>
    public static readonly TimeSpan SecondFactorLasts = TimeSpan.FromDays(3);

    /// <summary>How often somebody may try to use a link: whoever has it could guess else.</summary>
    public const int MostTries = 5;

    /// <summary>Why this administrator cannot open this way for this member; null when they can.</summary>
    /// <param name="caller">Looks after the organisation's people, which is known already.</param>
    /// <param name="member">Works there.</param>
    /// <param name="kind">What was lost.</param>
    /// <param name="ways">By what the member signs in; null where they never could.</param>
    public static RecoveryRefusal? Refusal(Caller caller, Member member, RecoveryKind kind, LostWays? ways)
    {
        if (member.User == caller.User)
            return RecoveryRefusal.Oneself;
        if (member.Roles.Contains(Role.PartnershipAdministrator) && !caller.May(Permission.AdministerPartners))
            return RecoveryRefusal.BeyondOrganisation;
        return ways switch
        {
            null => RecoveryRefusal.NeverSignedIn,
            { HasPassword: false } when kind is RecoveryKind.Password => RecoveryRefusal.NoPassword,
            // Without a password the link is all that it takes, so it goes to the person's own address and past nobody.
            { HasPassword: false, ByMail: false } => RecoveryRefusal.ByMailOnly,
            _ => null,
        };
    }

    /// <summary>From when until when the link works.</summary>
    public static (DateTimeOffset OpensAt, DateTimeOffset ClosesAt) Times(RecoveryKind kind, DateTimeOffset now, TimeSpan wait) =>
        kind is RecoveryKind.Password ? (now, now + PasswordLasts) : (now + wait, now + wait + SecondFactorLasts);

    /// <summary>Where it stands.</summary>
    public static RecoveryStanding Standing(Recovery recovery, DateTimeOffset now) => recovery switch
    {
        { UsedAt: not null } => RecoveryStanding.Used,
        { CancelledAt: not null } => RecoveryStanding.Stopped,
        { Tries: >= MostTries } => RecoveryStanding.TriedOut,
        _ when now < recovery.OpensAt => RecoveryStanding.Waiting,
        _ when now < recovery.ClosesAt => RecoveryStanding.Open,
        _ => RecoveryStanding.RanOut,
    };

    /// <summary>Whether it can still be used or stopped.</summary>
    public static bool IsPending(Recovery recovery, DateTimeOffset now) => Standing(recovery, now) is RecoveryStanding.Waiting or RecoveryStanding.Open;

    /// <summary>What the holder of a link finds: a way that waits or is open, or nothing.</summary>
    /// <param name="recovery">Of the id in the link; null when there is none.</param>
    /// <param name="secret">The link's.</param>
    /// <param name="isMember">Whether the person is still a member of the organisation whose administrator opened it.</param>
    /// <param name="now">The time.</param>
    public static RecoveryStanding? Found(Recovery? recovery, string secret, bool isMember, DateTimeOffset now) =>
        recovery is not null && LinkSecret.Is(secret, recovery.Secret) && isMember && IsPending(recovery, now) ? Standing(recovery, now) : null;
}

/// <summary>By what somebody who asks for a way back signs in, and whether the link goes by mail alone.</summary>
internal sealed record LostWays(bool HasPassword, bool ByMail);
