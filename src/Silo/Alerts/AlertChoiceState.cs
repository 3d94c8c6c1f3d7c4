using Partnership.Contracts.Alerts;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Alerts;

/// <summary>What a person chose about e-mail; until then never.</summary>
internal sealed record AlertChoiceState(AlertMode Mode, string Address)
{
    public static AggregateDefinition<AlertChoiceState> Definition { get; } = new(
        "alert-choice", new(AlertMode.Never, ""), (state, @event) => state.Apply(@event), AlertChoiceRow.Project);

    public AlertChoiceState Apply(IEvent @event) => @event is AlertsChosen chosen ? new(chosen.Mode, chosen.Address) : this;
}

/// <summary>A person chose.</summary>
[StoredAs("alert-choice.chosen")]
internal sealed record AlertsChosen(AlertMode Mode, string Address) : IEvent;

internal sealed record AlertChoiceRow(OrganisationId Organisation, UserId User, AlertChoiceState State) : ReadModelRow
{
    private static readonly ReadModel<AlertChoiceRow> Table = new ReadModel<AlertChoiceRow>("write-alert-choice")
        .Column(row => row.Organisation.Value)
        .Column(row => row.User.Value)
        .Column(row => row.State.Mode.ToString())
        .Column(row => row.State.Address);

    public override string Key => $"{Organisation}/{User}";

    public override ReadModel Model => Table;

    public static Effects Project(string key, AlertChoiceState before, AlertChoiceState after)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        return Effects.None with
        {
            Rows = [new AlertChoiceRow(OrganisationId.TryParse(key[..dot])!.Value, new UserId(Guid.Parse(key[(dot + 1)..])), after)],
        };
    }
}
