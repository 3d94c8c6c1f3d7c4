using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>A part of a password that adds little to it, because many people would try it.</summary>
internal readonly record struct PasswordPattern(PasswordProblem Problem, int Start, int Length);

/// <summary>Finds the parts of a password that add little to it.</summary>
internal static partial class PasswordPatterns
{
    /// <summary>Shorter rows stand in ordinary words: "def", "rst", "tre".</summary>
    private const int Run = 4;

    private static readonly ImmutableArray<string> Rows =
    [
        "qwertyuiop[]", "asdfghjkl;'#", "zxcvbnm,./", "`1234567890-=", "¬!\"£$%^&*()_+", "~!@#$%^&*()_+",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p", "qazwsxedcrfvtgbyhnujmikolp", "1q2w3e4r5t6y7u8i9o0p", "azertyuiop",
    ];

    private static readonly ImmutableArray<string> Keys = [.. Rows.SelectMany(row => (string[])[row, new string([.. row.Reverse()])])];

    public static IEnumerable<PasswordPattern> Of(string password) =>
        Repeats(password).Concat(Sequences(password)).Concat(KeyboardRuns(password)).Concat(Dates(password)).Concat(Common(password));

    // What stands earlier in the same password. Three of one character are enough, and else as many as make a word.
    private static IEnumerable<PasswordPattern> Repeats(string password)
    {
        for (var at = 1; at < password.Length; at++)
        {
            if (at > 1 && password[at] == password[at - 1] && password[at] == password[at - 2])
                yield return new(PasswordProblem.Repeats, at - 1, 2);
            var length = Enumerable.Range(0, at).Max(from => Same(password, from, at));
            if (length < Run)
                continue;
            yield return new(PasswordProblem.Repeats, at, length);
            at += length - 1;
        }
    }

    private static int Same(string text, int from, int at)
    {
        var length = 0;
        while (at + length < text.Length && char.ToUpperInvariant(text[from + length]) == char.ToUpperInvariant(text[at + length]))
            length++;
        return length;
    }

    private static IEnumerable<PasswordPattern> Sequences(string password) => Runs(password, PasswordProblem.Sequence, (text, at, length) =>
    {
        var step = text[at + 1] - text[at];
        return step is 1 or -1 && char.IsLetterOrDigit(text[at]) && text[at + length] - text[at + length - 1] == step;
    });

    private static IEnumerable<PasswordPattern> KeyboardRuns(string password) => Runs(password, PasswordProblem.KeyboardRun,
        (text, at, length) => Keys.Any(keys => keys.AsSpan().IndexOf(text.AsSpan(at, length + 1), StringComparison.Ordinal) >= 0));

    // The longest run from each place; <c>goes</c> says whether one of this length goes on by one more.
    private static IEnumerable<PasswordPattern> Runs(string password, PasswordProblem problem, Func<string, int, int, bool> goes)
    {
        var text = password.ToLowerInvariant();
        for (var at = 0; at < text.Length; at++)
        {
            var length = 1;
            while (at + length < text.Length && goes(text, at, length))
                length++;
            if (length >= Run)
                yield return new(problem, at, length);
        }
    }

    private static IEnumerable<PasswordPattern> Dates(string password) =>
        Written().Matches(password).Select(match => new PasswordPattern(PasswordProblem.Date, match.Index, match.Length));

    private static IEnumerable<PasswordPattern> Common(string password)
    {
        var folded = PasswordText.Folded(password);
        foreach (var word in CommonWords.Folded)
        {
            for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + 1, StringComparison.Ordinal))
                yield return new(PasswordProblem.CommonWord, at, word.Length);
        }
    }

    // "13/3/1987", "13.03.87", "1987-03-13", "13031987", "19870313", and a year that stands for itself.
    [GeneratedRegex(
        @"(?<!\d)(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)?\d\d|(?:19|20)\d\d[-/. ]\d{1,2}[-/. ]\d{1,2}|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:19|20)\d\d)(?!\d)",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();
}
