using System.Collections.Immutable;
using System.Globalization;
using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Kernel.Text;

/// <summary>Gathers every refusal about the fields of a command, so that a person is told all of them at once.</summary>
internal sealed class FieldChecks
{
    private readonly ImmutableArray<Refusal>.Builder _refusals = ImmutableArray.CreateBuilder<Refusal>();

    /// <summary>What was found so far.</summary>
    public ImmutableArray<Refusal> Refusals => _refusals.ToImmutable();

    /// <summary>The text must be there, no longer than <paramref name="limit"/> characters, and storable.</summary>
    public FieldChecks Required(string field, string? text, int limit) => string.IsNullOrWhiteSpace(text)
        ? Refuse(field, CommonRefusals.Missing)
        : Optional(field, text, limit);

    /// <summary>The text may be empty; else as for <see cref="Required"/>.</summary>
    public FieldChecks Optional(string field, string? text, int limit)
    {
        if (text is null)
            return this;
        if (text.Length > limit)
            Refuse(field, CommonRefusals.TooLong, limit.ToString(CultureInfo.InvariantCulture));
        return IsStorable(text) ? this : Refuse(field, CommonRefusals.UnusableText);
    }

    /// <summary>Refuses unless the condition holds.</summary>
    public FieldChecks Require(bool condition, string field, string code, string? detail = null) =>
        condition ? this : Refuse(field, code, detail);

    /// <summary>The value must be one that the enumeration names.</summary>
    public FieldChecks Choice<T>(string field, T? value)
        where T : struct, Enum => value is null
            ? Refuse(field, CommonRefusals.Missing)
            : Require(Enum.IsDefined(value.Value), field, CommonRefusals.NotAChoice);

    /// <summary>Every value must be one that the enumeration names; there may be none.</summary>
    public FieldChecks Choices<T>(string field, ImmutableArray<T> values)
        where T : struct, Enum => Require(values.All(Enum.IsDefined), field, CommonRefusals.NotAChoice);

    /// <summary>PostgreSQL stores neither NUL nor half of a surrogate pair.</summary>
    public static bool IsStorable(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\0')
                return false;
            if (!char.IsSurrogate(text[at]))
                continue;
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                return false;
            at++;
        }

        return true;
    }

    private FieldChecks Refuse(string field, string code, string? detail = null)
    {
        _refusals.Add(new Refusal(field, code, detail));
        return this;
    }
}
