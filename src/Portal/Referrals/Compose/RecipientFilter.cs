using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Portal.Words;

namespace Partnership.Portal.Referrals.Compose;

/// <summary>What the page's address narrows the partners by: words of their name and services, and their kind.</summary>
public sealed record RecipientFilter(string Words, OrganisationKind? Kind, bool All)
{
    /// <summary>With no more than this many there is nothing to look for.</summary>
    public const int Few = 10;

    /// <summary>How many are shown before somebody asks for all.</summary>
    public const int Shown = 25;

    public static RecipientFilter Read(string? words, string? kind, string? all) => new(
        words?.Trim() ?? "",
        Enum.GetNames<OrganisationKind>().Contains(kind, StringComparer.Ordinal) ? Enum.Parse<OrganisationKind>(kind!) : null,
        all is "true");

    public bool IsSet => Words.Length > 0 || Kind is not null;

    /// <summary>Whether the partner is of the kind, and each word stands in what is said of them.</summary>
    public bool Matches(PossibleRecipient possible)
    {
        var partner = possible.Partner;
        var areas = string.Join(' ', partner.Areas.Select(area => area.Name));
        var said = $"{partner.Name} {CaseWords.Of(partner.Kind)} {partner.Services} {areas}";
        return (Kind is null || partner.Kind == Kind)
            && Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(word => said.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The same address with all partners that match.</summary>
    public string AllOf(string path) =>
        $"{path}?find={Uri.EscapeDataString(Words)}&kind={Kind}&all=true";
}
