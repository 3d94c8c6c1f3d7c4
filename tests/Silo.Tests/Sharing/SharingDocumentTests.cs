using System.Reflection;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Sharing;
using Partnership.TestCommon.Data;
using static Partnership.Silo.Tests.Sharing.SharingDocument;

namespace Partnership.Silo.Tests.Sharing;

/// <summary>The document of who may see what says what the code does, since it is printed from it.</summary>
public sealed class SharingDocumentTests
{
    [Fact]
    public void The_document_is_printed_from_the_tables() => new Pinned("docs/sharing.md").Require(
    [
        "# Who may see what of a case",
        "",
        "This page is printed from `src/Silo/Sharing` (`SharingTable.cs`, `LawTable.cs` and the files it names) and",
        "`src/Contracts/Sharing/SharingReasons.cs`; a test fails when they differ. `ACCEPT_PINNED=1` with that test prints it",
        "anew.",
        "",
        "**The law below and the sharing table are the partnership's own reading. They are not legal advice: a specialist in",
        "information law must confirm every row before use in earnest.**",
        "",
        "## How it is decided",
        "",
        "Nothing is shared unless all of these hold, for each category of data on its own. Where several do not, every reason",
        "is given.",
        "",
        "1. Every fact that the decision needs is known. A missing fact denies.",
        "2. The recipient is no commissioner: they get totals and redacted closed files, never a live case.",
        "3. A sharing agreement is in force today, binds both organisations, neither of them suspended, and one of its terms",
        "   joins this direction and lists both the purpose and the category.",
        "4. A row of the law of today allows it. The first that does is the ground on which it rests.",
        "5. Neither the person nor whoever reported it wished otherwise: not to be told, written down only, nothing that says",
        "   who it is, no contact with the police. Who reported it is named only if they agreed to be named.",
        "6. No restriction and no conflict of interest bars the organisation or the reader, as a whole or from the category.",
        "7. Whoever would read is vetted and trained today; the last day counts.",
        "8. The sharing table gives the category to this kind of partner, by default or because the sender widened it.",
        "",
        "Consent is valid when it was given and not taken back, on or before its last day, for this purpose, for this partner",
        "or for all, and by the person while they could decide, or else by a parent, an attorney or a deputy. Where it names",
        "only some categories, and the ground rests on it, only those are shared.",
        "",
        "An approved override stands in for consent and lifts the wishes of rule 5, for one recipient and one purpose. It",
        "lifts nothing else: no agreement, no restriction, no reporter who is not to be named, no vetting. Where consent names",
        "only some categories, the override is the ground of all. A faith group is given more than the default only with the",
        "person's consent, never by an override.",
        "",
        "Of a copy that was disclosed earlier, rules 1, 2, 3, 6 and 7 are asked again whenever it is read. Consent and wishes are",
        "not: taking consent back stops what has not been disclosed yet.",
        "",
        "## Purposes",
        "",
        "| purpose | in plain words | a police force shares under | everybody else under |",
        "|---|---|---|---|",
        .. Facts.Purposes.Select(purpose =>
            $"| {Words(purpose)} | {Of(purpose)} | {Regimes(purpose, police: true)} | {Regimes(purpose, police: false)} |"),
        "",
        "What a police force holds for law enforcement and shares for support, housing or safeguarding is a change of purpose,",
        "which needs to be authorised by law (Data Protection Act 2018, section 36(4)); the row names by what. Part 3 is that of",
        "the same Act, for law enforcement.",
        "",
        "## The sharing table",
        "",
        "What a partner is given after accepting; in brackets what the sender may widen it to, with a reason. – is nothing.",
        "",
        $"| category | {string.Join(" | ", Kinds.Select(kind => Words(kind)))} |",
        $"|---|{string.Concat(Kinds.Select(_ => "---|"))}",
        .. SharingPolicy.Categories.Select(category =>
            $"| {Words(category)} | {string.Join(" | ", Kinds.Select(kind => Of(SharingTable.Of(category, kind))))} |"),
        "",
        "## The law",
        "",
        "The rows are tried from the top; the first of today whose need is met is the ground. Police, councils, health bodies",
        "and registered landlords are relevant authorities under the Crime and Disorder Act 1998, section 115, which lets",
        "anybody share with them where it is necessary or expedient, and which leads to nobody else.",
        "",
        "A row says on what sharing may rest, not that it is necessary and proportionate: that is for the worker to judge. Not",
        "modelled are the law-enforcement functions of councils, data on criminal offences as such (UK GDPR, Article 10),",
        "the balancing test of legitimate interests, and the appropriate policy document, which each organisation must have.",
        "",
        .. Rows(LawTable.Rows.Where(row => row.Need is not Need.Override)),
        "",
        "### Overrides",
        "",
        "Asked for by one, approved by another authorised person of the same organisation, looked at again within twelve",
        "months.",
        "",
        .. Rows(LawTable.Rows.Where(row => row.Need is Need.Override)),
        "",
        "## Reasons",
        "",
        "| reason | meaning |",
        "|---|---|",
        .. Reasons.Select(reason => $"| `{reason.Code}` | {reason.Meaning} |"),
    ]);

    [Fact]
    public void The_document_has_a_meaning_for_every_reason() => Reasons.Select(reason => reason.Code).ShouldBe(
        typeof(SharingReasons).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
        ignoreOrder: true);

    private static OrganisationKind[] Kinds { get; } = Enum.GetValues<OrganisationKind>();

    private static IEnumerable<string> Rows(IEnumerable<LawRow> rows) =>
    [
        "| row | who shares | for | with | needs | regime | lawful basis | condition | gateway | from | until | source |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|",
        .. rows.Select(row =>
            $"| {row.Id} | {Of(row.Senders)} | {Of(row.Purposes)} | {Of(row.Recipients)} | {Of(row)} "
            + $"| {Of(row.Ground.Regime)}{(row.Ground.ChangeOfPurpose ? ", change of purpose" : "")} | {Words(row.Ground.Basis)} "
            + $"| {Words(row.Ground.Condition)} | {Of(row.Ground.Gateway)} | {Of(row.From)} | {Of(row.Until)} | {row.Source} |"),
    ];

    private static string Regimes(SharingPurpose purpose, bool police) => string.Join(" or ", LawTable.Rows
        .Where(row => row.Purposes.Contains(purpose) && row.Senders.Contains(OrganisationKind.Police) == police)
        .Select(row => Of(row.Ground.Regime))
        .Distinct(StringComparer.Ordinal));
}
