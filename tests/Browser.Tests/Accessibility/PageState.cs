using Partnership.Browser.Tests.Hosting;

namespace Partnership.Browser.Tests.Accessibility;

/// <summary>One state of a page that looks different: its name, who looks at it, where, and what they press or do there.</summary>
internal sealed record PageState(string Name, string? Person, string Path, Func<Visitor, Task>? Then = null);
