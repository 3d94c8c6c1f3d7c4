using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Words;

/// <summary>What is wrong with a form, in words: once on top, linked to its field, and once at the field.</summary>
public sealed class FormErrors
{
    public static FormErrors None { get; } = new([]);

    private readonly ImmutableArray<(string Field, string Text)> _errors;

    private FormErrors(ImmutableArray<(string Field, string Text)> errors) => _errors = errors;

    public bool Any => !_errors.IsEmpty;

    /// <summary>For the error summary.</summary>
    public IReadOnlyList<ErrorSummaryItem> Summary =>
        [.. _errors.Select(error => new ErrorSummaryItem(error.Text, error.Field.Length > 0 ? "#" + IdOf(error.Field) : null))];

    /// <summary>Words the refusals.</summary>
    public static FormErrors Of(ImmutableArray<Refusal> refusals, Func<Refusal, string> words) =>
        new([.. refusals.Select(refusal => (refusal.Field, words(refusal)))]);

    /// <summary>These errors and one more.</summary>
    public FormErrors And(string field, string text) => new(_errors.Insert(0, (field, text)));

    /// <summary>These errors and then those.</summary>
    public FormErrors With(FormErrors others) => new(_errors.AddRange(others._errors));

    /// <summary>What is wrong with parts of a group, such as "Categories.Risk", stands at the group.</summary>
    public FormErrors Gathered(string group) => new(
        [.. _errors.Select(error => error.Field.StartsWith(group + ".", StringComparison.Ordinal) ? (group, error.Text) : error)]);

    /// <summary>The first thing wrong with this field; null when nothing is.</summary>
    public string? For(string field) =>
        _errors.FirstOrDefault(error => string.Equals(error.Field, field, StringComparison.Ordinal)).Text;

    /// <summary>The id of the field's control: "Subject.Name" becomes "subject-name".</summary>
    public static string IdOf(string field) => field.Replace('.', '-').ToLowerInvariant();
}
