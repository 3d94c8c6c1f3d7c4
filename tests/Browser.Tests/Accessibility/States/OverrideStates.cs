using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>Sharing without agreement: asking, deciding, looking at it again.</summary>
internal static class OverrideStates
{
    public static readonly PageState[] All =
    [
        new("override, asking", Sam, "/cases/{recorded}/override"),
        new("override, asking, errors", Sam, "/cases/{recorded}/override", visitor => visitor.Press("Ask a supervisor to approve it")),
        new("overrides to decide", Inspector, "/cases/overrides"),
        new("overrides to decide, none", Sasha, "/cases/overrides"),
        new("override, deciding", Inspector, "/cases/{recorded}", visitor => visitor.Follow("Approve or refuse it for Derby City Council")),
        new("override, deciding, errors", Inspector, "/cases/{recorded}", async visitor =>
        {
            await visitor.Follow("Approve or refuse it for Derby City Council");
            await visitor.Press("Record my decision");
        }),
        new("override, person told, errors", Sam, "/cases/{approved}", async visitor =>
        {
            await visitor.Follow("Record whether the person was told of Derby City Council");
            await visitor.Press("Record it");
        }),
        new("override, asking for a draft", Sam, "/referrals/{needing}/check", visitor => visitor.Follow("Ask to share without their agreement")),
        new("overrides in force", Inspector, "/cases/overrides/audit"),
        new("overrides in force, none", Sasha, "/cases/overrides/audit"),
        new("override, still needed, errors", Inspector, "/cases/{approved}", async visitor =>
        {
            await visitor.Follow("Say whether it is still needed for Derby City Council");
            await visitor.Tick("Yes");
            await visitor.Press("Record it");
        }),
        new("override, ending, errors", Inspector, "/cases/{approved}", async visitor =>
        {
            await visitor.Follow("End it for Derby City Council");
            await visitor.Press("End it for Derby City Council");
        }),
        new("case, override ended", Inspector, "/cases/{ended}"),
        new("overrides in force, data protection officer", Dana, "/audit/overrides"),
    ];
}
