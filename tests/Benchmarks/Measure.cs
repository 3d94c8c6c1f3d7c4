using System.Globalization;

namespace Partnership.Benchmarks;

/// <summary>
/// What was measured. The ratio is the value by that of the yardstick, the name of another measure; the goal is that of the
/// ratio where there is one, else of the value, and <see cref="AtMost"/> says on which side of it is well.
/// </summary>
internal sealed record Measure(
    string Name, double Value, string Unit, string? Yardstick = null, double? Ratio = null, double? Goal = null, bool AtMost = false)
{
    /// <summary>Whether the goal is reached; null where there is none.</summary>
    public bool? Reached => Goal is not { } goal ? null : AtMost ? (Ratio ?? Value) <= goal : (Ratio ?? Value) >= goal;

    /// <summary>The same against another.</summary>
    public Measure Against(Measure yardstick, double goal) =>
        this with { Yardstick = yardstick.Name, Ratio = Value / yardstick.Value, Goal = goal };

    /// <summary>A line of the table.</summary>
    public string Line => string.Create(CultureInfo.InvariantCulture, $"| {Name} | {Number(Value)} {Unit} | {Yardstick} | {Number(Ratio)} | {Aim} | {Said} |");

    private string Aim => Goal is null ? "" : (AtMost ? "≤ " : "≥ ") + Number(Goal);

    private string Said => Reached switch { true => "yes", false => "**no**", null => "" };

    private static string Number(double? value) => value switch
    {
        null => "",
        >= 100 => value.Value.ToString("#,0", CultureInfo.InvariantCulture),
        >= 10 => value.Value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.Value.ToString("0.00", CultureInfo.InvariantCulture),
    };
}
