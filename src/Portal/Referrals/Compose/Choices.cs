using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals.Compose;

/// <summary>The sender's choice for each category, as it stands in the form: as usual, less, or more with a reason.</summary>
internal static class Choices
{
    public const string Usual = "usual";
    public const string Less = "less";
    public const string More = "more";

    /// <summary>The button that was pressed says where to go on.</summary>
    public const string Then = "then";

    /// <summary>The fields of all categories.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<DataCategory>().Select(Name)];

    public static string Name(DataCategory category) => $"Choice.{category}";

    public static string ReasonName(DataCategory category) => $"Widened.{category}";

    /// <summary>The category that a field of the form is about, in words.</summary>
    public static string Label(string field) =>
        SharingWords.Of(Enum.GetValues<DataCategory>().Single(category => field == Name(category) || field == ReasonName(category)));

    /// <summary>What is chosen for it: "More than usual: they visit her there".</summary>
    public static string InWords(string field, PostedForm form) => form[field] switch
    {
        Less => "Withheld",
        More => $"More than usual: {form[field.Replace("Choice.", "Widened.", StringComparison.Ordinal)]}",
        _ => "As usual",
    };

    public static PostedForm Write(ReferralDraft draft) => PostedForm.With(
    [
        .. Enum.GetValues<DataCategory>().Select(category => (Name(category), (string?)Of(draft, category))),
        .. draft.Widened.Select(widening => (ReasonName(widening.Category), (string?)widening.Reason)),
    ]);

    public static ReferralDraft Read(PostedForm form, DraftView view) => view.Draft with
    {
        Withheld = [.. Enum.GetValues<DataCategory>().Where(category => form[Name(category)] is Less)],
        Widened =
        [
            .. Enum.GetValues<DataCategory>().Where(category => form[Name(category)] is More)
                .Select(category => new Widening(category, form[ReasonName(category)].Trim())),
        ],
    };

    public static string Of(ReferralDraft draft, DataCategory category) =>
        draft.Withheld.Contains(category) ? Less
        : draft.Widened.Any(widening => widening.Category == category) ? More
        : Usual;

    /// <summary>The draft with another choice for one category.</summary>
    public static ReferralDraft With(ReferralDraft draft, DataCategory category, string choice, string reason) => draft with
    {
        Withheld = [.. draft.Withheld.Where(other => other != category), .. choice is Less ? new[] { category } : []],
        Widened =
        [
            .. draft.Widened.Where(other => other.Category != category),
            .. choice is More ? new[] { new Widening(category, reason) } : [],
        ],
    };
}
