namespace Partnership.Contracts.Cases;

/// <summary>
/// What is recorded here is of a person of a case: of the subject, unless said otherwise. Each text belongs to one person,
/// the one of whom it chiefly speaks. It is stored sealed under that person's key.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute(PersonKind kind = PersonKind.Subject) : Attribute
{
    public PersonKind Kind { get; } = kind;
}

/// <summary>Belongs to an incident, and so do the suspect and the reporter of whom it speaks.</summary>
public interface IOfIncident
{
    /// <summary>The incident's number in its case, counted from 1.</summary>
    int Number { get; }
}

/// <summary>Says itself of whom its personal text speaks.</summary>
public interface IAboutPerson
{
    PersonOfCase About { get; }
}
