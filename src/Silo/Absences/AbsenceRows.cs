using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Absences;

internal static class AbsenceRows
{
    public static Effects Project(string key, AbsenceState before, AbsenceState after)
    {
        var whose = AbsenceKey.Parse(key)!;
        return Effects.None with { Rows = [after.Stated is { } stated ? new AbsenceRow(whose, stated) : new NoAbsence(whose)] };
    }
}

/// <summary>That somebody is away, for the lists of whoever covers.</summary>
internal sealed record AbsenceRow(AbsenceKey Whose, AbsenceStated Stated) : ReadModelRow
{
    private static readonly ReadModel<AbsenceRow> Table = new ReadModel<AbsenceRow>("write-absence")
        .Column(row => row.Whose.Organisation.Value)
        .Column(row => row.Whose.Person.Value)
        .Column(row => row.Stated.Time.From)
        .Column(row => row.Stated.Time.Until)
        .Column(row => row.Stated.Cover.Value);

    public override string Key => Whose.ToString();

    public override ReadModel Model => Table;
}

/// <summary>They are back: the row goes.</summary>
internal sealed record NoAbsence(AbsenceKey Whose) : ReadModelRow
{
    private static readonly ReadModel<NoAbsence> Table = new ReadModel<NoAbsence>("delete-absence")
        .Column(row => row.Whose.Organisation.Value)
        .Column(row => row.Whose.Person.Value);

    public override string Key => Whose.ToString();

    public override ReadModel Model => Table;
}
