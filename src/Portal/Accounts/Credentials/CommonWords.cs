using System.Collections.Immutable;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>
/// Words on which very many people build their passwords. A short list of stems that published studies agree on: a
/// password of fourteen characters is hardly ever a common one itself, but often a common word made longer.
/// </summary>
internal static class CommonWords
{
    private static readonly ImmutableArray<string> Words =
    [
        "password", "passphrase", "passwort", "passcode", "welcome", "letmein", "changeme", "secret", "login", "admin",
        "administrator", "default", "test", "user", "guest", "computer", "internet", "keyboard", "qwerty", "azerty",
        "iloveyou", "love", "hello", "monkey", "dragon", "tiger", "lion", "shadow", "master", "superman", "batman", "pokemon",
        "starwars", "princess", "sunshine", "flower", "football", "baseball", "cricket", "rugby", "liverpool", "arsenal",
        "chelsea", "everton", "united", "rangers", "celtic", "forest", "leicester", "england", "london", "britain",
        "charlie", "thomas", "jessica", "michael", "daniel", "george", "ashley", "jordan", "jasmine", "chocolate", "cheese",
        "banana", "orange", "purple", "summer", "winter", "spring", "autumn", "christmas", "january", "february", "march",
        "april", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday",
        "friday", "saturday", "sunday", "correct", "horse", "battery", "staple", "trustno", "whatever", "freedom",
    ];

    /// <summary>As <see cref="PasswordText.Folded"/> makes them.</summary>
    public static ImmutableArray<string> Folded { get; } = [.. Words.Select(PasswordText.Folded)];
}
