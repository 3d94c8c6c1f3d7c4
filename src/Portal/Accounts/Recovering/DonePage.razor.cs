namespace Partnership.Portal.Accounts.Recovering;

/// <summary>After a new password was set.</summary>
public sealed partial class DonePage;
