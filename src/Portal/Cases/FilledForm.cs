using System.Globalization;
using Microsoft.Extensions.Primitives;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Cases;

/// <summary>Makes a form that shows what is on record, where a field may hold several values.</summary>
internal static class FilledForm
{
    public static PostedForm Of(params (string Name, IEnumerable<string> Values)[] fields) => PostedForm.Of(new FormCollection(
        fields.ToDictionary(field => field.Name, field => new StringValues([.. field.Values]), StringComparer.Ordinal)));

    /// <summary>A single tick.</summary>
    public static (string Name, IEnumerable<string> Values) Tick(string name, bool ticked) => (name, ticked ? ["yes"] : []);

    /// <summary>The three fields of a date.</summary>
    public static (string Name, IEnumerable<string> Values)[] Date(string name, DateOnly? date) =>
    [
        ($"{name}-day", Part(date?.Day)), ($"{name}-month", Part(date?.Month)), ($"{name}-year", Part(date?.Year)),
    ];

    private static IEnumerable<string> Part(int? part) => [part?.ToString(CultureInfo.InvariantCulture) ?? ""];
}
