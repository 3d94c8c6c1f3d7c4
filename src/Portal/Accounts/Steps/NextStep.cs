using Partnership.Portal.Accounts.Store;

namespace Partnership.Portal.Accounts.Steps;

/// <summary>What still lies before a session.</summary>
internal enum Step
{
    /// <summary>No second factor stands: one is set up.</summary>
    SetUp,

    /// <summary>The second factor is asked for.</summary>
    Code,
    AcceptInvitation,
    NoMembership,
    ChooseOrganisation,
    Begin,
}

/// <summary>The order of the steps.</summary>
internal static class NextStep
{
    /// <param name="proved">By what the person has proved who they are; null by nothing.</param>
    /// <param name="hasSecondFactor">Whether an authenticator app or a passkey stands.</param>
    /// <param name="isInvited">Whether an invitation waits to be accepted.</param>
    /// <param name="memberships">Of how many organisations they are a member.</param>
    public static Step Of(Means? proved, bool hasSecondFactor, bool isInvited, int memberships) => proved switch
    {
        null => Step.SetUp,
        Means.Password => hasSecondFactor ? Step.Code : Step.SetUp,
        _ when isInvited => Step.AcceptInvitation,
        _ => memberships switch { 0 => Step.NoMembership, 1 => Step.Begin, _ => Step.ChooseOrganisation },
    };
}
