namespace Partnership.Portal.Accounts.Recovering;

/// <summary>How the link comes to who needs it.</summary>
internal enum LinkBy
{
    /// <summary>To the address that they sign in with.</summary>
    Mail = 1,

    /// <summary>The administrator gives it to them.</summary>
    Hand = 2,
}
