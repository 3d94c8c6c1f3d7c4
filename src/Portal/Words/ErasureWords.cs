using System.Collections.Immutable;
using Partnership.Contracts.Cases;

namespace Partnership.Portal.Words;

/// <summary>The words of erasing a person of a case: who is meant, why, what goes and what stays.</summary>
internal static class ErasureWords
{
    /// <summary>"the suspect of incident 2", after a verb.</summary>
    public static string Whom(PersonOfCase person) => person.Kind switch
    {
        PersonKind.Suspect => $"the suspect of incident {person.Number}",
        PersonKind.Reporter => $"whoever reported incident {person.Number}",
        _ => "the person this case is about",
    };

    /// <summary>The same as the beginning of a line.</summary>
    public static string Of(PersonOfCase person) => char.ToUpperInvariant(Whom(person)[0]) + Whom(person)[1..];

    /// <summary>As a recipient may know of whom a referral spoke: nothing of incidents that it was not told of.</summary>
    public static string Forgotten(string kind) => kind switch
    {
        nameof(PersonKind.Suspect) => "What it said about a suspect was erased",
        nameof(PersonKind.Reporter) => "What it said about somebody who reported it was erased",
        _ => "What it said about the person was erased",
    };

    public static string Of(ErasureGround ground) => ground switch
    {
        ErasureGround.RetentionEnded => "It has been kept for as long as it may be",
        ErasureGround.CourtOrder => "A court or the Information Commissioner orders it",
        ErasureGround.RecordedInError => "They should never have been recorded in this case",
        _ => "They asked for it and have the right to it",
    };

    /// <summary>Where the law says so.</summary>
    public static string Law(ErasureGround ground) => ground switch
    {
        ErasureGround.RetentionEnded => "UK GDPR, Article 5(1)(e); Data Protection Act 2018, section 39",
        ErasureGround.CourtOrder => "Data Protection Act 2018, sections 100, 149 and 167",
        ErasureGround.RecordedInError => "UK GDPR, Article 5(1)(d); Data Protection Act 2018, section 38",
        _ => "UK GDPR, Article 17(1); Data Protection Act 2018, section 47",
    };

    /// <summary>What is gone afterwards.</summary>
    public static ImmutableArray<string> Goes(PersonKind kind) => kind switch
    {
        PersonKind.Suspect => ["What is known about the suspect of this incident", "The police intelligence recorded with it"],
        PersonKind.Reporter => ["Who reported this incident"],
        _ =>
        [
            "The title of the case", "Name, date of birth, background, language and needs", "Address and safe contact",
            "What happened and where, and the crime reference, of every incident", "Why the risk is what it is, and what they want",
            "Every reason and explanation that was written on the case",
        ],
    };

    /// <summary>What is there as before.</summary>
    public static ImmutableArray<string> Stays(PersonKind kind) => kind switch
    {
        PersonKind.Suspect or PersonKind.Reporter =>
        [
            "Everything recorded of others", "What was written elsewhere and mentions them, such as the account of what happened: it belongs to the person this case is about",
        ],
        _ =>
        [
            "What is recorded of suspects and of who reported it: erase them one by one", "Kinds of hostility, days, risk level, district and age group",
            "What they agreed to, who may not see the case, and who did what and when",
        ],
    };

    /// <summary>"Erased what was recorded of the suspect of incident 2: a court or the Information Commissioner orders it", of the code that a history has.</summary>
    public static string Step(string detail) =>
        detail.Split(' ') is [var who, var why] && PersonOfCase.TryParse(who) is { } person && Enum.TryParse<ErasureGround>(why, out var ground)
            ? $"Erased what was recorded of {Whom(person)}: {char.ToLowerInvariant(Of(ground)[0])}{Of(ground)[1..]}"
            : "Erased what was recorded of somebody";
}
