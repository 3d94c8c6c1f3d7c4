using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Partnership.Contracts.Cases;

/// <summary>As what somebody occurs in a case.</summary>
[GenerateSerializer, Alias("person-kind")]
public enum PersonKind
{
    /// <summary>Whom the case is about.</summary>
    Subject = 0,

    /// <summary>Who is thought to have done it.</summary>
    Suspect = 1,

    /// <summary>Who reported it.</summary>
    Reporter = 2,
}

/// <summary>
/// One person within one case: its subject, or the suspect or the reporter of the incident of this number, counted from 1.
/// What is recorded of them is sealed under keys of their own, and erased with those.
/// </summary>
[GenerateSerializer, Immutable, Alias("person-of-case")]
public readonly record struct PersonOfCase([property: Id(0)] PersonKind Kind, [property: Id(1)] int Number = 0)
{
    /// <summary>Whom the case is about.</summary>
    public static PersonOfCase Subject { get; }

    /// <summary>Reads what <see cref="ToString"/> wrote; null where it is something else.</summary>
    public static PersonOfCase? TryParse(string? text)
    {
        if (text is "subject")
            return Subject;
        var dash = text?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        return dash > 0 && KindOf(text![..dash]) is { } kind
            && int.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
                ? new PersonOfCase(kind, number)
                : null;
    }

    /// <summary><c>subject</c>, <c>suspect-2</c>, <c>reporter-1</c>.</summary>
    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "A code in lower case, not a comparison.")]
    public override string ToString() => Kind is PersonKind.Subject
        ? "subject"
        : string.Create(CultureInfo.InvariantCulture, $"{Kind.ToString().ToLowerInvariant()}-{Number}");

    private static PersonKind? KindOf(string name) => name switch
    {
        "suspect" => PersonKind.Suspect,
        "reporter" => PersonKind.Reporter,
        _ => null,
    };
}
