using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Referrals.Moves;

/// <summary>Reads the form that shares an update.</summary>
internal static class UpdateForm
{
    public const string Categories = "Categories";

    /// <summary>The button that was pressed: "show" or "share".</summary>
    public const string Then = "then";

    /// <summary>The hidden field that says which choices the preview was made from.</summary>
    public const string Shown = "shown";

    /// <summary>The field with the reason to give more than usual of a category.</summary>
    public static string WidenedName(DataCategory category) => $"Widened.{category}";

    public static ShareUpdate Read(PostedForm form)
    {
        var chosen = form.Choices<DataCategory>(Categories);
        return new ShareUpdate(form.Command, form.Seen, chosen, form["Note"].Trim(), form["Summary"].Trim(), Widened(form, chosen));
    }

    /// <summary>Whether these very choices were shown before "share" was pressed.</summary>
    public static bool WasShown(PostedForm form) =>
        form[Then] is "share" && string.Equals(form[Shown], Fingerprint(form), StringComparison.Ordinal);

    /// <summary>Tells one set of choices from another.</summary>
    public static string Fingerprint(PostedForm form)
    {
        var update = Read(form);
        var text = string.Join('\n', [
            .. update.Categories.Order().Select(category => category.ToString()),
            .. update.Widened.Select(widening => $"{widening.Category}: {widening.Reason}"), update.Note, update.Summary,
        ]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static ImmutableArray<Widening> Widened(PostedForm form, ImmutableArray<DataCategory> chosen) =>
    [
        .. chosen.Order().Select(category => new Widening(category, form[WidenedName(category)].Trim()))
            .Where(widening => widening.Reason.Length > 0),
    ];
}
