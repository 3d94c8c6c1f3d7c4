using System.Globalization;

namespace Partnership.Portal.Agreements.Drafting;

/// <summary>Step 3: what may be shared, one direction after the other.</summary>
public sealed partial class TermsPage
{
    private Task Remove() => Written is { } it && int.TryParse(Form["remove"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1 && number <= it.Outline.Terms.Length
        ? Keep(it.Outline with { Terms = it.Outline.Terms.RemoveAt(number - 1) }, AgreementLinks.DraftTerms(it.Id))
        : Task.CompletedTask;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
