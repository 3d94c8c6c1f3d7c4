using System.Collections.Immutable;

namespace Partnership.Portal.Cases.Opening;

/// <summary>One step of opening a case: its name in the address, its heading, and how its fields begin.</summary>
internal sealed record OpeningStep(string Name, string Title, ImmutableArray<string> Fields)
{
    public static OpeningStep Who { get; } = new("who", "The person", ["Title", "Subject."]);

    public static OpeningStep Contact { get; } = new("contact", "Contact and address", ["Address.", "SafeContact."]);

    public static OpeningStep Happened { get; } = new("happened", "What happened", ["Incident."]);

    public static OpeningStep Risk { get; } = new("risk", "Risk", ["Risk."]);

    public static OpeningStep Consent { get; } = new("consent", "What they want and agreed to", ["Wishes.", "Consent."]);

    public static OpeningStep Check { get; } = new("check", "Check what you have written", []);

    public static ImmutableArray<OpeningStep> All { get; } = [Who, Contact, Happened, Risk, Consent, Check];

    public int Number => All.IndexOf(this) + 1;

    public OpeningStep? Before => Number > 1 ? All[Number - 2] : null;

    public OpeningStep Next => All[Math.Min(Number, All.Length - 1)];

    /// <summary>The step of this name; the first where there is none of it.</summary>
    public static OpeningStep Of(string? name) => All.FirstOrDefault(step => string.Equals(step.Name, name, StringComparison.Ordinal)) ?? Who;

    /// <summary>Whether a field is asked in it.</summary>
    public bool Has(string field) => Fields.Any(start => start.EndsWith('.') ? field.StartsWith(start, StringComparison.Ordinal) : field == start);

    /// <summary>In which step a field is asked.</summary>
    public static OpeningStep With(string field) => All.FirstOrDefault(step => step.Has(field)) ?? Who;
}
