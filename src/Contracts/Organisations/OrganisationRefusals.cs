namespace Partnership.Contracts.Organisations;

/// <summary>Refusals of this feature.</summary>
public static class OrganisationRefusals
{
    /// <summary>The code is not an ONS code: a letter and eight digits.</summary>
    public const string BadOfficialCode = "bad-official-code";
}
