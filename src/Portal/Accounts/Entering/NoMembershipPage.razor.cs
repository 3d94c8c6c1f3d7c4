namespace Partnership.Portal.Accounts.Entering;

/// <summary>Where somebody comes who signs in and is a member of no organisation. It shows nothing of them, and anybody may read it.</summary>
public sealed partial class NoMembershipPage;
