using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>Who opened a record.</summary>
internal static class AuditStates
{
    public static readonly PageState[] All =
    [
        new("audit, lifted in place", Dana, "/audit/{lifted}"),
        new("audit", Dana, "/audit"),
        new("audit, no such record", Dana, "/audit?record=R-999999"),
        new("audit of a record", Dana, "/audit/{sent}"),
    ];
}
