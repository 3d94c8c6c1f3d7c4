namespace Partnership.Contracts.Kernel;

/// <summary>What a member of an organisation is trusted with.</summary>
[GenerateSerializer, Alias("role")]
public enum Role
{
    /// <summary>Works cases: drafts, sends and answers referrals, logs outcomes.</summary>
    Practitioner = 1,

    /// <summary>Also approves overrides, lowers risk, recalls, reassigns and hears escalations.</summary>
    Supervisor = 2,

    /// <summary>Looks after the organisation's people and profile; sees no case material.</summary>
    OrganisationAdministrator = 3,

    /// <summary>Looks after partners and agreements; sees no case material.</summary>
    PartnershipAdministrator = 4,

    /// <summary>Reads the audit and sets restrictions.</summary>
    DataProtectionOfficer = 5,

    /// <summary>Reads the audit.</summary>
    Auditor = 6,

    /// <summary>The portal itself; no member ever holds it.</summary>
    System = 7,
}
