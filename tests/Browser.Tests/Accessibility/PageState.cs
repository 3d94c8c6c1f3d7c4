using Partnership.Browser.Tests.Hosting;
using Partnership.Portal.Components.Errors;
using Partnership.Portal.Components.Layout;

namespace Partnership.Browser.Tests.Accessibility;

/// <summary>One state of a page that looks different: its name, who looks at it, where, and what they press or do there.</summary>
internal sealed record PageState(string Name, string? Person, string Path, Func<Visitor, Task>? Then = null)
{
    private static readonly string NotFound = TitleOf(404);
    private static readonly string[] Errors = [TitleOf(400), TitleOf(429), TitleOf(500), TitleOf(503)];

    /// <summary>The page is meant not to be there, or not for this reader.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>Why the page is not the one that the state means; null when it is. An error page is as orderly as any other and would pass for it.</summary>
    public string? Fault(int status, string title) => (IsAbsent, status is 404 or 410 || title == NotFound) switch
    {
        (true, true) => null,
        (true, false) => $"\"{Name}\" means a page that is not there, and \"{title}\" (status {status}) is.",
        (false, true) => $"\"{Name}\" ends on \"{title}\" (status {status}): nothing is there for its reader. A state that means this says so.",
        // A form with errors is a 400 too, under its own title.
        _ when status > 400 || Errors.Contains(title) => $"\"{Name}\" ends on the error page \"{title}\" (status {status}).",
        _ => null,
    };

    private static string TitleOf(int status) => PageHead.BrowserTitle(ErrorWords.For(status).Title, hasErrors: false);
}
