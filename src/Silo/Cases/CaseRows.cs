using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Sealing;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Cases;

internal static class CaseRows
{
    public static Effects Project(string key, CaseState before, CaseState after)
    {
        var reference = CaseReference.TryParse(key)!.Value;
        return Effects.None with
        {
            Rows =
            [
                new CaseRow(reference, after), new AccessRow(after.Lead!.Value, key, "lead", Origin: key),
                .. Barring(key, Barred.By(before.Restrictions), Barred.By(after.Restrictions)),
                .. UndecidedOverrides.Changes(reference, before, after),
                .. DecidedOverrides.Changes(reference, before, after),
                .. after.Erasures.Skip(before.Erasures.Length).SelectMany(erased => Erased(reference, erased.Person)),
            ],
            Deadlines = CaseDeadlines.Changes(before, after),
            Outbox = [.. CaseAlerts.Of(reference, before, after), .. PersonToForget.Of(reference, before, after)],
        };
    }

    // Drafts of referrals are sealed as a whole, and speak of the subject.
    private static IEnumerable<ReadModelRow> Erased(CaseReference reference, PersonOfCase person) =>
    [
        new PersonKeysErased(reference.ToString(), person),
        .. person.Kind is PersonKind.Subject ? [new DraftsOfCase(reference)] : Array.Empty<ReadModelRow>(),
    ];

    private static IEnumerable<ReadModelRow> Barring(string key, ImmutableArray<UserId> before, ImmutableArray<UserId> after) =>
    [
        .. after.Except(before).Select(person => new BarredRow(key, person)),
        .. before.Except(after).Select(person => new NoLongerBarred(key, person)),
    ];
}

internal sealed record CaseRow(CaseReference Reference, CaseState State) : ReadModelRow
{
    private static readonly ReadModel<CaseRow> Table = new ReadModel<CaseRow>("write-case-row")
        .Column(row => row.State.Lead!.Value.Value)
        .Column(row => row.Reference.Number)
        .Column(row => row.Reference.ToString())
        .Column(row => row.State.Title)
        .Column(row => row.State.Address!.District.Name)
        .Column(row => row.State.Risk!.Level.ToString())
        .Column(row => row.State.OpenedAt);

    public override string Key => Reference.ToString();

    public override ReadModel Model => Table;
}

/// <summary>The case, and all that was drawn from it, is out of this person's sight.</summary>
internal sealed record BarredRow(string Record, UserId Person) : ReadModelRow
{
    private static readonly ReadModel<BarredRow> Table = new ReadModel<BarredRow>("write-barred")
        .Column(row => row.Record)
        .Column(row => row.Person.Value);

    public override string Key => $"{Record}/{Person}";

    public override ReadModel Model => Table;
}

/// <summary>The drafts of referrals of this case go.</summary>
internal sealed record DraftsOfCase(CaseReference Reference) : ReadModelRow
{
    private static readonly ReadModel<DraftsOfCase> Table =
        new ReadModel<DraftsOfCase>("delete-drafts-of-case").Column(row => row.Reference.Number);

    public override string Key => Reference.ToString();

    public override ReadModel Model => Table;
}

/// <summary>It is in their sight again.</summary>
internal sealed record NoLongerBarred(string Record, UserId Person) : ReadModelRow
{
    private static readonly ReadModel<NoLongerBarred> Table = new ReadModel<NoLongerBarred>("delete-barred")
        .Column(row => row.Record)
        .Column(row => row.Person.Value);

    public override string Key => $"{Record}/{Person}";

    public override ReadModel Model => Table;
}
