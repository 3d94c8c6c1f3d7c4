using Partnership.Contracts.Cases;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Kernel.Sealing;

/// <summary>A person's key, made by the append that is the first to need it.</summary>
internal sealed record PersonKeyRow(Guid Id, string OfCase, string Person, string Wrapped) : ReadModelRow
{
    private static readonly ReadModel<PersonKeyRow> Table = new ReadModel<PersonKeyRow>("write-person-key")
        .Column(row => row.Id)
        .Column(row => row.OfCase)
        .Column(row => row.Person)
        .Column(row => row.Wrapped);

    public override string Key => Id.ToString();

    public override ReadModel Model => Table;
}

/// <summary>The person is erased: their keys in this case are destroyed, and with them every text that was sealed under them.</summary>
internal sealed record PersonKeysErased(string OfCase, PersonOfCase Person) : ReadModelRow
{
    private static readonly ReadModel<PersonKeysErased> Table = new ReadModel<PersonKeysErased>("erase-person-keys")
        .Column(row => row.OfCase)
        .Column(row => row.Person.ToString());

    public override string Key => $"{OfCase}/{Person}";

    public override ReadModel Model => Table;
}
