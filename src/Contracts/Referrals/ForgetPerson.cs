using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Referrals;

/// <summary>A person of the case from which the referral was drawn was erased at this time.</summary>
[GenerateSerializer, Immutable, Alias("forget-person")]
public sealed record ForgetPerson(
    [property: Id(0)] CommandId Command, [property: Id(1)] PersonOfCase Person, [property: Id(2)] DateTimeOffset At);
