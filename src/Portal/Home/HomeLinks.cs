using Partnership.Contracts.Work;

namespace Partnership.Portal.Home;

internal static class HomeLinks
{
    /// <summary>Whose work, and which part of it: "/?of=team&amp;show=late".</summary>
    public static string Home(WorkOf of = WorkOf.Mine, WorkPart part = WorkPart.Everything)
    {
        string[] pairs =
        [
            .. of is WorkOf.Mine ? [] : new[] { $"of={Code(of)}" },
            .. part is WorkPart.Everything ? [] : new[] { $"show={Code(part)}" },
        ];
        return pairs.Length is 0 ? "/" : $"/?{string.Join('&', pairs)}";
    }

    /// <summary>What the address asks for; what it does not say, or nobody understands, is as on the page without it.</summary>
    public static WorkQuery Read(string? of, string? show) => new(
        Enum.GetValues<WorkOf>().FirstOrDefault(value => Code(value) == of, WorkOf.Mine),
        Enum.GetValues<WorkPart>().FirstOrDefault(value => Code(value) == show, WorkPart.Everything));

    private static string Code<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
