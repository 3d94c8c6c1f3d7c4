namespace Partnership.Contracts.Cases;

/// <summary>By which way the person may safely be reached.</summary>
[GenerateSerializer, Alias("contact-channel")]
public enum ContactChannel
{
    Phone = 1,
    Text = 2,
    Email = 3,
    InPerson = 4,
    ThroughThirdParty = 5,
}

/// <summary>How the person may be reached without putting them at risk. No contact unless set.</summary>
[GenerateSerializer, Immutable, Alias("safe-contact")]
public sealed record SafeContact(
    [property: Id(0)] ContactChannel Channel,
    [property: Id(1), Personal] string Value,
    [property: Id(2), Personal] string Times,
    [property: Id(3)] bool VoicemailIsSafe,
    [property: Id(4), Personal] string DoNotContact);
