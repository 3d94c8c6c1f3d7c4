using Shouldly;

namespace Partnership.TestCommon.Data;

/// <summary>
/// Lines pinned in a file of the repository. When they differ the test fails and, if <c>ACCEPT_PINNED=1</c> is set,
/// writes the file anew, to be reviewed as any other change.
/// </summary>
public sealed class Pinned(string file)
{
    private string FilePath => Path.Combine(Checkout.Root.FullName, file);

    /// <summary>The lines as they are pinned.</summary>
    public IReadOnlyList<string> Lines => File.Exists(FilePath) ? File.ReadAllLines(FilePath) : [];

    /// <summary>Fails unless these are the pinned lines, naming what is gone and what is new.</summary>
    public void Require(IEnumerable<string> lines)
    {
        var (pinned, found) = (Lines, lines.ToList());
        if (pinned.SequenceEqual(found, StringComparer.Ordinal))
            return;
        var accepted = Environment.GetEnvironmentVariable("ACCEPT_PINNED") is "1";
        if (accepted)
            File.WriteAllLines(FilePath, found);
        var gone = pinned.Except(found, StringComparer.Ordinal).Select(line => "- " + line);
        var added = found.Except(pinned, StringComparer.Ordinal).Select(line => "+ " + line);
        throw new ShouldAssertException(string.Join(
            '\n',
            [
                accepted
                    ? $"{file} was written anew; review it and run the tests again."
                    : $"{file} differs from what is there now. If that is meant, run the tests once with ACCEPT_PINNED=1 and review the file.",
                .. gone, .. added,
            ]));
    }
}
