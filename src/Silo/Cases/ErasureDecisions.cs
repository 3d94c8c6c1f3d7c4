using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Kernel.Aggregates;

namespace Partnership.Silo.Cases;

/// <summary>Erasing one person of a case. No hold for proceedings that run is known to the portal: who erases looks for one.</summary>
internal static class ErasureDecisions
{
    // So much of what is known of somebody says who is meant.
    private const int Longest = 100;

    /// <summary><paramref name="under"/> are those of whom something lies sealed under a key that still lives.</summary>
    public static Decision Erase(CaseState state, ErasePerson command, ImmutableArray<PersonOfCase> under, CaseActor actor) => CaseGuard.Decide(
        state, actor, command.SeenVersion,
        command.Person is { } person ? Impossible(state, person, under, actor.Caller.User) : null,
        checks => checks
            .Require(command.Person is not null, nameof(command.Person), CommonRefusals.Missing)
            .Choice(nameof(command.Ground), command.Ground),
        () => new PersonErased(command.Person!.Value, command.Ground!.Value, actor.Caller.User, actor.Now));

    /// <summary>Everybody who occurs in the case or ever did, as far as this reader may know of them.</summary>
    public static ImmutableArray<RecordedPerson> People(CaseState state, ImmutableArray<PersonOfCase> under, UserId reader) =>
    [
        .. state.Recorded.Union(under).Union(state.Erasures.Select(each => each.Person))
            .OrderBy(each => each.Kind).ThenBy(each => each.Number)
            .Select(person => new RecordedPerson(
                person, IsHidden(state, person, reader) ? "" : KnownAs(state, person), Of(state, person)?.HappenedOn,
                !state.Recorded.Contains(person) && !under.Contains(person), Impossible(state, person, under, reader) is null)),
    ];

    private static string? Impossible(CaseState state, PersonOfCase person, ImmutableArray<PersonOfCase> under, UserId reader)
    {
        if (state.Recorded.Contains(person) || under.Contains(person))
            return IsHidden(state, person, reader) ? CaseRefusals.PartOutOfSight : null;
        return state.Erasures.Any(each => each.Person == person) ? CaseRefusals.AlreadyErased : CaseRefusals.NoSuchPerson;
    }

    // Whoever is restricted from it would erase it unseen.
    private static bool IsHidden(CaseState state, PersonOfCase person, UserId reader) => Parts(person.Kind)
        .Any(part => state.Restrictions.Any(each => each.Person == reader && each.Covers(part)));

    private static ImmutableArray<DataCategory> Parts(PersonKind kind) => kind switch
    {
        PersonKind.Suspect => [DataCategory.Suspect, DataCategory.PoliceIntelligence],
        PersonKind.Reporter => [DataCategory.ReporterIdentity],
        _ => [.. Enum.GetValues<DataCategory>().Except([DataCategory.Suspect, DataCategory.PoliceIntelligence, DataCategory.ReporterIdentity])],
    };

    private static string KnownAs(CaseState state, PersonOfCase person)
    {
        var text = person.Kind switch
        {
            PersonKind.Subject => state.Subject?.Name,
            PersonKind.Suspect => Of(state, person) is { } incident ? incident.Suspect.Length > 0 ? incident.Suspect : incident.PoliceIntelligence : "",
            _ => Of(state, person)?.ReportedBy,
        } ?? "";
        return text.Length > Longest ? $"{text[..Cut(text)].TrimEnd()}…" : text;
    }

    // Never through the middle of a character.
    private static int Cut(string text) => char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;

    private static Incident? Of(CaseState state, PersonOfCase person) =>
        person.Kind is not PersonKind.Subject && person.Number <= state.Incidents.Length ? state.Incidents[person.Number - 1] : null;
}
