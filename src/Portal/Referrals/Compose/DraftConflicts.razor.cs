using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals.Compose;

/// <summary>Lets the person choose between what they typed and what was saved meanwhile, field by field.</summary>
public sealed partial class DraftConflicts
{
    private const string Mine = "mine";
    private const string Saved = "saved";

    /// <summary>The hidden field with the version of which the saved values were shown.</summary>
    private const string ShownField = "shown";

    [Parameter, EditorRequired] public IReadOnlyList<DraftConflict> Found { get; set; } = [];

    [Parameter, EditorRequired] public FormErrors Errors { get; set; } = FormErrors.None;

    /// <summary>The version whose values are shown as saved.</summary>
    [Parameter, EditorRequired] public int Version { get; set; }

    /// <summary>The name of the choice about a field.</summary>
    internal static string Name(string field) => $"Keep.{field}";

    /// <summary>
    /// The fields to be kept: each as seen when the form was opened or, where its writer insists, as seen beside what was
    /// saved; those for which what was saved is to stay are left out.
    /// </summary>
    internal static ImmutableArray<SeenField> Kept(PostedForm form, IEnumerable<string> fields)
    {
        var shown = int.TryParse(form[ShownField], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
        return
        [
            .. fields.Where(field => form[Name(field)] is not Saved)
                .Select(field => new SeenField(field, form[Name(field)] is Mine ? shown : form.Seen)),
        ];
    }

    /// <summary>Whether it is to be chosen, or was: a choice that was made stays to be seen.</summary>
    internal static bool IsOpen(PostedForm form, ImmutableArray<Refusal> refusals, string field) =>
        form[Name(field)] is Mine or Saved || refusals.Any(refusal => string.Equals(refusal.Field, field, StringComparison.Ordinal));

    /// <summary>What changed meanwhile is said at the choice.</summary>
    internal static ImmutableArray<Refusal> AtTheChoice(ImmutableArray<Refusal> refusals) =>
    [
        .. refusals.Select(refusal => refusal is { Code: CommonRefusals.ChangedMeanwhile, Field.Length: > 0 }
            ? refusal with { Field = Name(refusal.Field) }
            : refusal),
    ];

    private static string Said(string text) => text.Length > 0 ? text : "Nothing";
}
