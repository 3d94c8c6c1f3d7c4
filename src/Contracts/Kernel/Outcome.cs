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

/// <summary>Refusals that any feature may give.</summary>
public static class CommonRefusals
{
    /// <summary>The record does not exist, or the caller may not know that it does: the two are never told apart.</summary>
    public const string NotFound = "not-found";

    /// <summary>The caller's roles do not carry the permission.</summary>
    public const string NotPermitted = "not-permitted";

    /// <summary>Somebody changed the record after the form was shown.</summary>
    public const string ChangedMeanwhile = "changed-meanwhile";

    /// <summary>A mandatory field is empty.</summary>
    public const string Missing = "missing";

    /// <summary>The text is longer than the field holds; the detail is the limit in characters.</summary>
    public const string TooLong = "too-long";

    /// <summary>The text holds a character that cannot be stored (NUL or half of a surrogate pair).</summary>
    public const string UnusableText = "unusable-text";

    /// <summary>The value is not one of those offered.</summary>
    public const string NotAChoice = "not-a-choice";

    /// <summary>The refusal of a record that is absent or out of the caller's sight.</summary>
    public static Refusal Absent { get; } = new("", NotFound);
}
