using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Forms;

/// <summary>
/// What a person typed, as they typed it: a page that must be shown again shows exactly this. Reading a value as a
/// date or a choice never changes what is kept.
/// </summary>
internal sealed class PostedForm
{
    /// <summary>The hidden field with the form's own identity.</summary>
    public const string CommandField = "command";

    /// <summary>The hidden field with the version that the form showed.</summary>
    public const string SeenField = "seen";

    /// <summary>The hidden field with the organisation for which the form was shown.</summary>
    public const string ShownForField = "shown-for";

    private readonly Dictionary<string, StringValues> _values;

    private PostedForm(Dictionary<string, StringValues> values) => _values = values;

    /// <summary>A form as it is first shown, with these values in it.</summary>
    public static PostedForm With(params (string Name, string? Value)[] values) =>
        new(values.ToDictionary(value => value.Name, value => new StringValues(value.Value), StringComparer.Ordinal));

    /// <summary>A form that was sent.</summary>
    public static PostedForm Of(IFormCollection form) => new(form.ToDictionary(StringComparer.Ordinal));

    /// <summary>The text of a field; empty when it was not sent. Line ends are as the person's keyboard makes them: one character.</summary>
    public string this[string name] => _values.TryGetValue(name, out var value)
        ? value.ToString().Replace("\r\n", "\n", StringComparison.Ordinal)
        : "";

    /// <summary>The names of the fields in it.</summary>
    public IEnumerable<string> Names => _values.Keys;

    /// <summary>The identity of the command; a fresh one when the form carries none.</summary>
    public CommandId Command => Guid.TryParse(this[CommandField], out var id) ? new CommandId(id) : CommandId.New();

    /// <summary>The identity of one of several commands that the form sends: the same of the same form.</summary>
    public CommandId CommandFor(string part) =>
        new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{Command} {part}")).AsSpan(0, 16)));

    /// <summary>The version that the form showed; 0 when it carries none.</summary>
    public int Seen => int.TryParse(this[SeenField], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : 0;

    /// <summary>The organisation for which the form was shown; null when it carries none.</summary>
    public OrganisationId? ShownFor => OrganisationId.TryParse(this[ShownForField]);

    public bool Ticked(string name) => this[name].Length > 0;

    public ImmutableArray<string> All(string name) =>
        _values.TryGetValue(name, out var values) ? [.. values.OfType<string>()] : [];

    public T? Choice<T>(string name)
        where T : struct, Enum => Parse<T>(this[name]);

    public ImmutableArray<T> Choices<T>(string name)
        where T : struct, Enum => [.. All(name).Select(Parse<T>).OfType<T>().Distinct()];

    /// <summary>The date in "name-day", "name-month", "name-year"; null when all three are empty.</summary>
    /// <param name="wrong">True when something was typed that is no date.</param>
    public DateOnly? Date(string name, out bool wrong)
    {
        var (day, month, year) = (this[$"{name}-day"].Trim(), this[$"{name}-month"].Trim(), this[$"{name}-year"].Trim());
        wrong = false;
        if (day.Length + month.Length + year.Length == 0)
            return null;
        if (DateOnly.TryParseExact($"{year}-{month}-{day}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        wrong = true;
        return null;
    }

    // Only by name: a number would pass for any value.
    private static T? Parse<T>(string text)
        where T : struct, Enum => Enum.GetNames<T>().Contains(text, StringComparer.Ordinal) ? Enum.Parse<T>(text) : null;
}
