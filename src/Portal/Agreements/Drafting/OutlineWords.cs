using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Agreements.Drafting;

/// <summary>What is written of an agreement, in words.</summary>
internal static class OutlineWords
{
    /// <summary>What is saved otherwise than it is typed, for who must decide which holds.</summary>
    public static IReadOnlyList<SavedMeanwhile> Differences(AgreementOutline typed, AgreementOutline saved, Func<OrganisationId, string> nameOf)
    {
        var differences = new List<SavedMeanwhile>();
        Add("Title", typed.Title.Trim(), saved.Title);
        Add("Review by", Day(typed.ReviewBy), Day(saved.ReviewBy));
        Add("Ends after", Day(typed.ExpiresOn), Day(saved.ExpiresOn));
        Add("Parties", Names(typed.Parties), Names(saved.Parties));
        Add("What may be shared", Terms(typed.Terms), Terms(saved.Terms));
        return differences;

        void Add(string label, string mine, string theirs)
        {
            if (!string.Equals(mine, theirs, StringComparison.Ordinal))
                differences.Add(new SavedMeanwhile(label, theirs));
        }

        string Names(ImmutableArray<OrganisationId> parties) => string.Join(", ", parties.Select(nameOf).Order(StringComparer.Ordinal));
    }

    /// <summary>What is written, in the shape in which a version comes.</summary>
    public static AgreementProposal Version(this AgreementOutline outline, int number) => new(
        number, outline.Title, outline.Parties, [], outline.Terms, outline.ReviewBy ?? default, outline.ExpiresOn ?? default);

    public static string Day(DateOnly? day) => day is { } date ? TimeWords.Date(date) : "";

    private static string Terms(ImmutableArray<AgreementTerm> terms) => string.Join('\n', terms.Select(term =>
        $"{AgreementWords.Direction(term)}: {string.Join(", ", term.Categories.Select(SharingWords.Of))}; {string.Join(", ", term.Purposes.Select(SharingWords.Of))}"));
}
