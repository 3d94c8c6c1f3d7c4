using System.Text.Json;
using System.Text.Json.Serialization;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Alerts;

/// <summary>Which people of an organisation an alert is for.</summary>
internal enum AlertFor
{
    /// <summary>Whoever works cases there.</summary>
    Workers,
    Supervisors,

    /// <summary>Whoever looks after its people.</summary>
    Administrators,

    /// <summary>Whoever looks after the partnership, from whichever organisation.</summary>
    PartnershipAdministrators,

    /// <summary>One person.</summary>
    Person,
}

/// <summary>Something waits for these people of this organisation. It says neither what nor about whom.</summary>
internal sealed record Alert(OrganisationId Organisation, AlertFor For, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] UserId? Person = null)
{
    /// <summary>The kind of outbox message that carries it.</summary>
    public const string Kind = "alert";

    /// <summary>The message; <paramref name="occasion"/> tells this alert from every other, so that it is sent once.</summary>
    public OutboxMessage Message(string occasion) =>
        new($"{Kind}/{Organisation}/{For}/{occasion}", Kind, JsonSerializer.Serialize(this, EventTypes.Json));

    public static Alert Of(string payload) => JsonSerializer.Deserialize<Alert>(payload, EventTypes.Json)!;
}
