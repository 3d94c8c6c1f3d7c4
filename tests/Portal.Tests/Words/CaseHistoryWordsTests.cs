using Partnership.Portal.Words;
using Partnership.TestCommon.Data;

namespace Partnership.Portal.Tests.Words;

/// <summary>Whatever can happen to a case has words of its own in its history.</summary>
public sealed class CaseHistoryWordsTests
{
    private static readonly string[] Stored =
    [
        .. File.ReadAllLines(Path.Combine(Checkout.Root.FullName, "tests/Silo.Tests/Kernel/Journal/StoredEvents.txt"))
            .Where(line => line.StartsWith("case.", StringComparison.Ordinal)).Select(line => line.Split(' ')[0]).Distinct(StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_stored_event_of_a_case_is_told_apart()
    {
        Stored.Length.ShouldBeGreaterThan(12);
        foreach (var alike in Stored.GroupBy(what => CaseHistoryWords.Of(what, "1"), StringComparer.Ordinal))
        {
            alike.Count().ShouldBe(1, $"{string.Join(" and ", alike)} read the same: \"{alike.Key}\".");
            string.Equals(alike.Key, CaseHistoryWords.Of("", ""), StringComparison.Ordinal).ShouldBeFalse(string.Join(", ", alike));
        }
    }
}
