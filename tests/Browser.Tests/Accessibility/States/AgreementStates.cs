using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>Agreements and what their parties do with them.</summary>
internal static class AgreementStates
{
    public static readonly PageState[] All =
    [
        new("agreements", Inspector, "/agreements"),
        new("agreement, two versions, signatory", Inspector, "/agreements/{agreement}"),
        new("agreement, two versions, nothing to do", Sam, "/agreements/{agreement}"),
        new("agreement, suspended, partnership", Ari, "/agreements/{suspended}"),
        new("agreement, data protection officer", Dana, "/agreements/{agreement}"),
        new("sign", Inspector, "/agreements/{agreement}/sign", visitor => visitor.Page.Locator("main summary").ClickAsync()),
        new("suspend an agreement, errors", Ari, "/agreements/{agreement}/suspend", visitor => visitor.Press("Suspend all sharing under it")),
        new("resume an agreement", Ari, "/agreements/{suspended}/resume"),
        new("suspend a party, errors", Dana, "/agreements/{agreement}/parties/{police}/suspend", visitor => visitor.Press("Suspend sharing of")),
        new("resume a party", Ari, "/agreements/{suspended}/parties/{council}/resume"),
        new("review an agreement, errors", Ari, "/agreements/{agreement}/review", visitor => visitor.Press("Record the review")),
        new("agreements, partnership", Ari, "/agreements"),
        new("all agreements", Ari, "/agreements/all"),
        new("all agreements, nothing matches", Ari, "/agreements/all?standing=Expired&review=due"),
        new("join, errors", Ari, "/agreements/{agreement}/join", visitor => visitor.Press("Add them to the agreement")),
    ];
}
