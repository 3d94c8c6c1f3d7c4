using System.Collections.Immutable;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>
/// What a password must be: long, and not what somebody would try who knows the person, the partnership, or other
/// people's passwords. No kinds of characters are asked for, none is forbidden, and none runs out (National Cyber
/// Security Centre, "Password administration for system owners").
/// </summary>
internal static class PasswordRules
{
    /// <summary>The fewest characters, as people count them.</summary>
    public const int Shortest = 14;

    /// <summary>The most characters, as people count them.</summary>
    public const int Longest = 256;

    /// <summary>The fewest characters that must be left beside what many people would try.</summary>
    public const int FewestOthers = 8;

    /// <summary>Everything that is wrong with it, what to mend first standing first; none when it may be used.</summary>
    public static ImmutableArray<PasswordFault> Faults(string password, PasswordWords words)
    {
        password = PasswordText.Of(password);
        var length = PasswordText.Length(password);
        // What is built of many marks counts as few characters, and is not worth the time that it takes to look at.
        if (length > Longest || password.Length > 2 * Longest)
            return [new(PasswordProblem.TooLong)];
        var faults = ImmutableArray.CreateBuilder<PasswordFault>();
        var missing = Math.Max(0, Shortest - length);
        if (missing > 0)
            faults.Add(new(PasswordProblem.TooShort, Missing: missing));
        faults.AddRange(Held(password, words));
        faults.AddRange(Predictable(password, missing));
        return faults.ToImmutable();
    }

    private static IEnumerable<PasswordFault> Held(string password, PasswordWords words)
    {
        var text = new HeldWords(password);
        return words.All.Where(each => text.Hold(each.Word, anywhere: each.Problem is PasswordProblem.OwnName or PasswordProblem.OwnAddress))
            .Select(each => new PasswordFault(each.Problem, each.Word));
    }

    // Each pattern counts as one character, wherever patterns overlap too; and what is missing anyway may be what mends it.
    private static IEnumerable<PasswordFault> Predictable(string password, int missing)
    {
        var patterns = PasswordPatterns.Of(password).ToList();
        if (patterns.Count == 0)
            return [];
        var covered = new bool[password.Length];
        foreach (var pattern in patterns)
            covered.AsSpan(pattern.Start, pattern.Length).Fill(true);
        var others = covered.Index().Count(each => !each.Item || each.Index == 0 || !covered[each.Index - 1]);
        return others + missing >= FewestOthers
            ? []
            : patterns.Select(pattern => pattern.Problem).Distinct().Order()
                .Select(problem => new PasswordFault(problem, Missing: FewestOthers - others));
    }
}
