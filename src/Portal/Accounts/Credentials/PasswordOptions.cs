using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace Partnership.Portal.Accounts.Credentials;

/// <summary>Section "Passwords": what people here would think of first, beside the partnership's name.</summary>
public sealed class PasswordOptions
{
    public const string Section = "Passwords";

    private static readonly ImmutableArray<string> Everywhere =
        ["partnership", "hatecrime", "hate crime", "police", "council", "referral", "casework", "victim", "safeguarding"];

    /// <summary>Words that no password may hold: places, forces, projects of this partnership.</summary>
    [Required]
    public IReadOnlyList<string> OwnWords { get; init; } = [];

    internal ImmutableArray<string> All(string partnership) => [partnership, .. Everywhere, .. OwnWords];
}
