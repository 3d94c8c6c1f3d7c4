using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>A case and the lists of cases, and what of it others see.</summary>
internal static class CaseStates
{
    public static readonly PageState[] All =
    [
        new("cases", Sam, "/cases"),
        new("cases, none", Pat, "/cases"),
        new("case", Sam, "/cases/{case}"),
        new("case, history", Sam, "/cases/{recorded}/history"),
        new("as a partner sees it", Sam, "/cases/{case}/as/{council}?purpose=Housing"),
        new("as a partner sees it, referred", Sam, "/cases/{referred}/as/{council}?purpose=Housing"),
        new("as a partner sees it, nothing", Sam, "/cases/{case}/as/{commissioner}"),
        new("case, much recorded", Sam, "/cases/{recorded}"),
        new("case, supervisor, asked by another", Inspector, "/cases/{recorded}"),
        new("cases, supervisor", Inspector, "/cases"),
        new("matrix", Sam, "/cases/{case}/sharing"),
        new("matrix, why", Sam, "/cases/{case}/sharing?purpose=Housing", visitor => visitor.Page.Locator("td a").First.ClickAsync()),
    ];
}
