namespace Partnership.Portal.Tests.Components.Fixtures;

/// <summary>
/// The published examples compared, by component. Left out are those with options that our components do not have:
/// html in labels, hints and messages; classes and attributes of nested parts; summary cards, interruption panels,
/// translations; date inputs of chosen items; empty list items; a select's "selected" on an item (ours take a value);
/// an error summary without errors (ours renders nothing).
/// </summary>
internal static class PublishedExamples
{
    public static IReadOnlyDictionary<string, (Type Adapter, string[] Names)> All { get; } =
        PublishedFields.All.Concat(PublishedParts.All).ToDictionary(StringComparer.Ordinal);
}
