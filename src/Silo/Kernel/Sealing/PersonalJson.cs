using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Kernel.Sealing;

/// <summary>
/// Makes JSON seal what is marked as personal, while an event is translated within <see cref="Within"/>. Elsewhere, where
/// nothing is stored for ever, a personal text is one like any other. What stands unsealed in a stored event was written
/// before events were sealed. An empty text is not sealed: it says nothing.
/// </summary>
internal static class PersonalJson
{
    // Between the person and the text on their short way from the property to its converter.
    private const char Mark = '\u0000';

    [ThreadStatic]
    private static ISealing? _current;

    /// <summary>Translates, sealing and opening by these keys.</summary>
    public static T Within<T>(ISealing sealing, Func<T> translate)
    {
        _current = sealing;
        try
        {
            return translate();
        }
        finally
        {
            _current = null;
        }
    }

    /// <summary>Prepares what is marked in a type.</summary>
    /// <exception cref="InvalidOperationException">Something is marked that is neither a text, a date nor a random value.</exception>
    public static void Prepare(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.AttributeProvider?.GetCustomAttributes(typeof(PersonalAttribute), inherit: false) is [PersonalAttribute marked])
                Prepare(property, marked.Kind);
        }
    }

    private static void Prepare(JsonPropertyInfo property, PersonKind kind)
    {
        if (property.PropertyType == typeof(string))
        {
            var read = property.Get!;
            property.Get = of => _current is not null && read(of) is string { Length: > 0 } text ? $"{Person(of, kind)}{Mark}{text}" : read(of);
            property.CustomConverter = new TextConverter();
        }
        else if (kind is not PersonKind.Subject)
        {
            throw new InvalidOperationException($"{property.Name} is marked as personal and is no text: it can be the subject's alone.");
        }
        else
        {
            property.CustomConverter = property.PropertyType == typeof(DateOnly?) ? new DateConverter()
                : property.PropertyType == typeof(Guid) ? new GuidConverter()
                : throw new InvalidOperationException($"{property.Name} is marked as personal and of a type that cannot be sealed.");
        }
    }

    private static PersonOfCase Person(object of, PersonKind kind) =>
        of is IAboutPerson said ? said.About
        : kind is PersonKind.Subject ? PersonOfCase.Subject
        : new PersonOfCase(kind, ((IOfIncident)of).Number);

    /// <summary>The text as it was written; null where its person was erased.</summary>
    private static string? Open(ref Utf8JsonReader reader) => reader.TokenType is JsonTokenType.StartObject
        ? (_current ?? throw new InvalidOperationException("A sealed text is read without keys.")).Open(JsonSerializer.Deserialize<SealedText>(ref reader)!)
        : reader.GetString();

    private static void Write(Utf8JsonWriter writer, string person, string text)
    {
        if (_current is { } sealing)
            JsonSerializer.Serialize(writer, sealing.Seal(person, text));
        else
            writer.WriteStringValue(text);
    }

    private sealed class TextConverter : JsonConverter<string>
    {
        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Open(ref reader) ?? Erased.Text;

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
        {
            if (_current is null || value.Length == 0)
                writer.WriteStringValue(value);
            else
                PersonalJson.Write(writer, value[..value.IndexOf(Mark, StringComparison.Ordinal)], value[(value.IndexOf(Mark, StringComparison.Ordinal) + 1)..]);
        }
    }

    private sealed class DateConverter : JsonConverter<DateOnly?>
    {
        public override DateOnly? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType is JsonTokenType.Null || Open(ref reader) is not { } text ? null
            : DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
            : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, DateOnly? value, JsonSerializerOptions options)
        {
            if (value is { } date)
                PersonalJson.Write(writer, "subject", date.ToString("O", CultureInfo.InvariantCulture));
            else
                writer.WriteNullValue();
        }
    }

    private sealed class GuidConverter : JsonConverter<Guid>
    {
        public override Guid Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Open(ref reader) is { } text ? Guid.TryParse(text, out var value) ? value : throw new JsonException() : Guid.Empty;

        public override void Write(Utf8JsonWriter writer, Guid value, JsonSerializerOptions options) => PersonalJson.Write(writer, "subject", value.ToString());
    }
}
