namespace Partnership.Contracts.Referrals;

/// <summary>What came of a referral.</summary>
[GenerateSerializer, Alias("referral-outcome")]
public enum ReferralOutcome
{
    SupportGiven = 1,
    HomeMadeSafe = 2,
    BehaviourStopped = 3,
    SafeguardingTakenUp = 4,
    PersonDidNotWantHelp = 5,
    PersonCouldNotBeReached = 6,
    NothingMoreToDo = 7,
}
