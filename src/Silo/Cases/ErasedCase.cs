using Partnership.Contracts.Cases;
using Partnership.Silo.Kernel.Sealing;

namespace Partnership.Silo.Cases;

/// <summary>
/// A case without what was recorded of one person: each text of theirs says that it was erased, and coded facts stay. The
/// same is read from the journal afterwards, where the keys of these texts are gone.
/// </summary>
internal static class ErasedCase
{
    public static CaseState Without(CaseState state, PersonOfCase person) => person.Kind switch
    {
        PersonKind.Subject => WithoutSubject(state),
        PersonKind.Suspect => Of(state, person.Number, each => each with
        {
            Suspect = ErasedText.Of(each.Suspect), PoliceIntelligence = ErasedText.Of(each.PoliceIntelligence),
        }),
        _ => Of(state, person.Number, each => each with { ReportedBy = ErasedText.Of(each.ReportedBy) }),
    };

    private static CaseState WithoutSubject(CaseState state) => state with
    {
        Title = ErasedText.Of(state.Title),
        Subject = state.Subject is { } subject ? Without(subject) : null,
        SafeContact = state.SafeContact is { } contact ? Without(contact) : null,
        Address = state.Address is { } address ? Without(address) : null,
        Incidents = [.. state.Incidents.Select(Without)],
        Risk = state.Risk is { } risk ? risk with { Why = ErasedText.Of(risk.Why) } : null,
        Consent = state.Consent is { } consent ? consent with { HowAsked = ErasedText.Of(consent.HowAsked) } : null,
        Wishes = state.Wishes with { Wants = ErasedText.Of(state.Wishes.Wants), DoesNotWant = ErasedText.Of(state.Wishes.DoesNotWant) },
        Restrictions = [.. state.Restrictions.Select(each => each with { Why = ErasedText.Of(each.Why) })],
        Overrides = [.. state.Overrides.Select(Without)],
    };

    private static Subject Without(Subject subject) => subject with
    {
        Name = ErasedText.Of(subject.Name),
        BirthDate = null,
        Characteristics = ErasedText.Of(subject.Characteristics),
        Language = ErasedText.Of(subject.Language),
        AccessNeeds = ErasedText.Of(subject.AccessNeeds),
    };

    private static SafeContact Without(SafeContact contact) => contact with
    {
        Value = ErasedText.Of(contact.Value), Times = ErasedText.Of(contact.Times), DoNotContact = ErasedText.Of(contact.DoNotContact),
    };

    private static HomeAddress Without(HomeAddress address) => address with
    {
        Lines = ErasedText.Of(address.Lines), Postcode = ErasedText.Of(address.Postcode), Ward = ErasedText.Of(address.Ward),
    };

    private static Incident Without(Incident incident) => incident with
    {
        Account = ErasedText.Of(incident.Account), Place = ErasedText.Of(incident.Place), CrimeReference = ErasedText.Of(incident.CrimeReference),
    };

    private static ConsentOverride Without(ConsentOverride asked) => asked with
    {
        Explanation = ErasedText.Of(asked.Explanation),
        DecisionWhy = ErasedText.Of(asked.DecisionWhy),
        ToldHow = ErasedText.Of(asked.ToldHow),
        AuditWhy = ErasedText.Of(asked.AuditWhy),
        EndedWhy = ErasedText.Of(asked.EndedWhy),
    };

    private static CaseState Of(CaseState state, int number, Func<Incident, Incident> change) =>
        state with { Incidents = [.. state.Incidents.Select((each, at) => at == number - 1 ? change(each) : each)] };
}
