using System.Collections.Frozen;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Partnership.Silo.Kernel.Sealing;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>Translates events between their types and what is stored.</summary>
internal static class EventTypes
{
    /// <summary>Enumerations by name, text unescaped: what is stored is read by people too.</summary>
    public static JsonSerializerOptions Json { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { PersonalJson.Prepare } },
    };

    private static readonly FrozenDictionary<Type, StoredAsAttribute> ByType = Named(typeof(IEvent));

    private static readonly FrozenDictionary<Type, StoredAsAttribute> EarlierByType = Named(typeof(IEarlierEvent));

    private static readonly FrozenDictionary<(string, int), Type> ByName = ByType.Concat(EarlierByType)
        .ToFrozenDictionary(pair => (pair.Value.Name, pair.Value.Version), pair => pair.Key);

    /// <summary>Every event type there is.</summary>
    public static IEnumerable<Type> All => ByType.Keys;

    /// <summary>The name and version of every form that is read and written no more.</summary>
    public static IEnumerable<(string Type, int Version)> Earlier => EarlierByType.Values.Select(stored => (stored.Name, stored.Version));

    /// <summary>The name under which the event is stored.</summary>
    public static string NameOf(IEvent @event) => ByType[@event.GetType()].Name;

    /// <summary>The event as it is stored, its personal texts sealed.</summary>
    public static (string Type, int Version, string Data) Store(IEvent @event, ISealing sealing)
    {
        var stored = ByType[@event.GetType()];
        return (stored.Name, stored.Version, PersonalJson.Within(sealing, () => JsonSerializer.Serialize(@event, @event.GetType(), Json)));
    }

    /// <summary>The event in today's form, whatever the version under which it was stored.</summary>
    /// <exception cref="InvalidOperationException">No event is stored under this name and version.</exception>
    public static IEvent Read(string type, int version, string data, ISealing sealing) => ByName.TryGetValue((type, version), out var clr)
        ? PersonalJson.Within(sealing, () => Today(JsonSerializer.Deserialize(data, clr, Json)!))
        : throw new InvalidOperationException($"Stored event {type} version {version} is unknown to this release.");

    private static IEvent Today(object read) => read is IEarlierEvent earlier ? earlier.Upcast() : (IEvent)read;

    private static FrozenDictionary<Type, StoredAsAttribute> Named(Type kind) => kind.Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false } && kind.IsAssignableFrom(type))
        .ToFrozenDictionary(type => type, type => type.GetCustomAttribute<StoredAsAttribute>()
            ?? throw new InvalidOperationException($"{type.Name} has no stored name."));
}
