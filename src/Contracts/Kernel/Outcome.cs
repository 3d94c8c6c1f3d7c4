using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Partnership.Contracts.Kernel;

/// <summary>Why something was refused: the field it concerns (empty when none) and a code that the portal words.</summary>
[GenerateSerializer, Immutable, Alias("refusal")]
public sealed record Refusal(
    [property: Id(0)] string Field,
    [property: Id(1)] string Code,
    [property: Id(2)] string? Detail = null);

/// <summary>The answer of every command and query: a value, or all the reasons why there is none.</summary>
[GenerateSerializer, Immutable, Alias("outcome")]
public sealed record Outcome<T>(
    [property: Id(0)] T? Value,
    [property: Id(1)] ImmutableArray<Refusal> Refusals)
{
    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Succeeded => Refusals.IsDefaultOrEmpty;

    /// <summary>Whether one of the refusals carries this code.</summary>
    public bool RefusedFor(string code) =>
        !Succeeded && Refusals.Any(refusal => string.Equals(refusal.Code, code, StringComparison.Ordinal));

    public static implicit operator Outcome<T>(T value) => new(value, []);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, [refusal]);

    public static implicit operator Outcome<T>(ImmutableArray<Refusal> refusals) => new(default, refusals);
}
