namespace Partnership.Portal.Tests.Matrix;

/// <summary>From which organisation somebody comes, as the records of the matrix see it.</summary>
[Flags]
internal enum Whose
{
    Nobody = 0,

    /// <summary>Leads the cases, sends the referrals, is a party to the agreements.</summary>
    Own = 1,

    /// <summary>Receives the referrals, is a party to the agreements.</summary>
    Partner = 2,

    /// <summary>Has no part in any of it.</summary>
    Stranger = 4,
    Either = Own | Partner,
    Anybody = Own | Partner | Stranger,
}
