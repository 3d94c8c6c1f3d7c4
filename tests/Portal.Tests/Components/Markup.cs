using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Partnership.Portal.Tests.Components;

/// <summary>Markup as a browser understands it: attribute order, class order's white space and indentation do not count.</summary>
internal static partial class Markup
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase) { "a", "b", "em", "i", "small", "span", "strong", "time" };

    public static string Normalise(string html)
    {
        var body = new HtmlParser().ParseDocument("<body></body>").Body!;
        // A row outside a table would be dropped by the parser, so parse as a template's content.
        var nodes = new HtmlParser().ParseFragment(html, body);
        var text = new StringBuilder();
        foreach (var node in nodes)
            Write(node, text, 0);
        return text.ToString();
    }

    private static void Write(INode node, StringBuilder text, int depth)
    {
        var indent = new string(' ', depth * 2);
        if (node is IText && Collapse(node.TextContent) is { Length: > 0 } words)
            text.Append(indent).Append(words).Append('\n');
        if (node is not IElement element)
            return;

        text.Append(indent).Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal))
            text.Append(' ').Append(attribute.Name).Append("=\"").Append(Collapse(attribute.Value)).Append('"');
        text.Append('>').Append(Verbatim(element)).Append('\n');
        foreach (var child in element.ChildNodes)
            Write(child, text, depth + 1);
    }

    // Where all is inline, the white space between the parts is read out and seen: compare the text as a whole too.
    private static string? Verbatim(IElement element) => element switch
    {
        { LocalName: "textarea" } => $" = {element.TextContent}",
        _ when element.Children.Any() && element.Children.All(child => Inline.Contains(child.LocalName)) => $" = {Collapse(element.TextContent)}",
        _ => null,
    };

    private static string Collapse(string text) => WhiteSpace().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex WhiteSpace();
}
