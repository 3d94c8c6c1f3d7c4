using System.Collections.Frozen;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>Translates events between their types and what is stored.</summary>
internal static class EventTypes
{
    /// <summary>Enumerations by name, text unescaped: what is stored is read by people too.</summary>
    public static JsonSerializerOptions Json { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly FrozenDictionary<Type, StoredAsAttribute> ByType = typeof(IEvent).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false } && typeof(IEvent).IsAssignableFrom(type))
        .ToFrozenDictionary(type => type, type => type.GetCustomAttribute<StoredAsAttribute>()
            ?? throw new InvalidOperationException($"{type.Name} has no stored name."));

    private static readonly FrozenDictionary<(string, int), Type> ByName =
        ByType.ToFrozenDictionary(pair => (pair.Value.Name, pair.Value.Version), pair => pair.Key);

    /// <summary>Every event type there is.</summary>
    public static IEnumerable<Type> All => ByType.Keys;

    public static (string Type, int Version, string Data) Store(IEvent @event)
    {
        var stored = ByType[@event.GetType()];
        return (stored.Name, stored.Version, JsonSerializer.Serialize(@event, @event.GetType(), Json));
    }

    /// <exception cref="InvalidOperationException">No event is stored under this name and version.</exception>
    public static IEvent Read(string type, int version, string data) => ByName.TryGetValue((type, version), out var clr)
        ? (IEvent)JsonSerializer.Deserialize(data, clr, Json)!
        : throw new InvalidOperationException($"Stored event {type} version {version} is unknown to this release.");
}
