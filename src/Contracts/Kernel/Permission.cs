namespace Partnership.Contracts.Kernel;

/// <summary>What a grain method may require of its caller.</summary>
[GenerateSerializer, Alias("permission")]
public enum Permission
{
    ReadDirectory = 1,
    ReadCases = 2,
    WorkCases = 3,
    ReadReferrals = 4,
    SendReferrals = 5,
    AnswerReferrals = 6,
    AdministerPartners = 7,
    ActAsPortal = 8,
    RecallReferrals = 9,
    SignAgreements = 10,
    SuspendSharing = 11,
    ApproveOverrides = 12,
    ReassignReferrals = 13,
    HearEscalations = 14,
    AdministerPeople = 15,
    SetRestrictions = 16,
    ReadAudit = 17,
    OverseePartnership = 18,
    LowerRisk = 19,
    StandInForOfficer = 20,
    ErasePeople = 21,
}
